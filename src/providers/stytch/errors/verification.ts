import type { DocumentedError } from '../../define-error.ts'
import { authenticating, NAMED_BY_TYPES, page, registering } from '../places.ts'

/** What any relying party verifies of both ceremonies (WebAuthn Level 3 §7.1, §7.2). */
const NOT_EXPECTED = [
  'client-data-type-contradicts',
  'client-data-challenge-unexpected',
  'challenge-of-other-options',
  'client-data-origin-unexpected',
  'origin-not-of-rp-id',
  'rp-id-hash-unexpected',
  'rp-id-hash-of-other-options',
  'rp-id-hash-of-something-else',
] as const

const GIVE = 'Lint the credential with --target stytch, and give --challenge, --origin and --rp-id of the attempt.'

/** The credential can be read, and is refused. */
export default [
  {
    code: 'stytch/unable_to_auth_webauthn_registration',
    title: 'WebAuthn registration could not be authenticated',
    summary: 'The answer of the passkey does not verify for the registration that it names.',
    httpStatus: 401,
    at: [authenticating('')],
    causes: [
      {
        text: 'Type, challenge, origin or relying party are not those of the start of this authentication.',
        rules: [...NOT_EXPECTED],
      },
      {
        text: 'The signature is not that of the registered key over these bytes, or no user was present.',
        rules: ['signature-does-not-verify', 'user-presence-absent'],
      },
      {
        text: 'The start of the authentication has expired, or was for another user or another domain.',
        observable: false,
        because: 'what was started is kept by Stytch',
        instead: 'Start the authentication again with the domain of the page, and answer it at once.',
      },
    ],
    fixes: ['Call authenticate/start with the domain of the page, and use its options for one call of get().', GIVE],
    docs: [
      page(401),
      'https://stytch.com/docs/api-reference/consumer/mobile-sdks/react-native-legacy/methods/webauthn/authenticate',
    ],
    documented: 'title only',
    pageDate: 'undated',
    notes: ['The pages give the message and no causes: those here are what WebAuthn verifies.'],
  },
  {
    code: 'stytch/unable_to_register_webauthn_registration',
    title: 'The WebAuthn registration could not be registered',
    summary: 'The credential of the registration can be read, and does not verify.',
    at: [registering('')],
    causes: [
      {
        text: 'Type, challenge, origin or relying party are not those of the start of this registration.',
        rules: [...NOT_EXPECTED],
      },
      {
        text: 'The start of the registration has expired, or was for another user.',
        observable: false,
        because: 'what was started is kept by Stytch',
        instead: 'Start the registration again for the same user_id, and finish it at once.',
      },
    ],
    fixes: ['Call register/start with the domain of the page, and use its options for one call of create().', GIVE],
    docs: [page(400)],
    documented: 'title only',
    pageDate: 'none',
    notes: [NAMED_BY_TYPES],
  },
] satisfies DocumentedError[]
