import type { DocumentedError } from '../../define-error.ts'
import { LOGIN, NUMBERS, PAGE, REGISTRATION } from '../places.ts'

/** By number: what the message says, and on which form. */
const LABELS = [
  [1010008, 'Sign in with hardware key', LOGIN],
  [1010011, 'Sign in with hardware key (continue)', LOGIN],
  [1010012, 'Prepare your WebAuthn device and press continue', LOGIN],
  [1010021, 'Sign in with passkey', LOGIN],
  [1040004, 'Sign up with security key', REGISTRATION],
  [1040007, 'Sign up with passkey', REGISTRATION],
  [1050012, 'Add security key', REGISTRATION],
  [1050013, 'Name of the security key', REGISTRATION],
  [1050014, 'Secret was used at a time', REGISTRATION],
  [1050018, 'Remove security key', REGISTRATION],
  [1050019, 'Add passkey', REGISTRATION],
  [1050020, 'Remove passkey', REGISTRATION],
] as const

/** Numbers of what a form shows about passkeys and security keys: people look these up, too. */
export default LABELS.map(
  ([number, title, place]): DocumentedError => ({
    code: `kratos/${number}`,
    title,
    summary: 'It is no error: the text of a label or a message that informs.',
    at: [place],
    causes: [
      {
        text: 'The form shows it.',
        observable: false,
        because: 'it tells of no fault',
        instead: 'Look for messages whose type is error.',
      },
    ],
    fixes: ['Nothing is to be changed.'],
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
    notes: [NUMBERS],
  }),
)
