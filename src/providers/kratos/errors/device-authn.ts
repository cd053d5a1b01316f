import type { DocumentedError } from '../../define-error.ts'
import { LOGIN, NUMBERS, REGISTRATION, SOURCE } from '../places.ts'

const NUMBERS_OF_DEVICES = [4000042, 4000044, 4000045, 4000046] as const

/** Numbers between those of WebAuthn that are about something else. */
export default NUMBERS_OF_DEVICES.map(
  (number): DocumentedError => ({
    code: `kratos/${number}`,
    title: `A device credential is refused (DeviceAuthn, ${number})`,
    summary: 'It is about the credentials of devices, and not about WebAuthn.',
    at: [LOGIN, REGISTRATION],
    causes: [
      {
        text: 'The name of the constant says no more.',
        observable: false,
        because: 'no page and no credential shows it',
        instead: 'Look at the text of the message and at text/id.go of your release.',
      },
    ],
    fixes: ['Read the text of the message.'],
    docs: [SOURCE],
    documented: 'title only',
    pageDate: 'none',
    notes: [NUMBERS],
  }),
)
