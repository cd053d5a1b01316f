import { ANY_BASE64, type Member, type Profile } from '../profile.ts'

const missing = (type: string, argument: string): string =>
  `${type}.__init__() missing 1 required keyword-only argument: '${argument}'`

/** `urlsafe_b64decode` takes the standard alphabet too, and passes over what it does not know. */
const bytes = (at: readonly string[], absent?: string): Member => ({
  at,
  is: 'bytes',
  forms: ANY_BASE64,
  ...(absent === undefined ? {} : { absent }),
  wrong: 'Error parsing field …',
  encoded: 'Incorrect padding',
})

const ATTESTATION = 'AuthenticatorAttestationResponse'
const ASSERTION = 'AuthenticatorAssertionResponse'

const top = (type: string): readonly Member[] => [
  // It is looked for while id is compared.
  bytes(['rawId'], "'rawId'"),
  {
    at: ['response'],
    is: 'object',
    absent: missing(type, 'response'),
    wrong: `…from_dict called with non-Mapping data of type …`,
  },
]

/** id is worked out of rawId; where it is sent, it has to be the same text. */
const IDS = { equal: 'text', says: 'id does not match rawId' } as const

export const pythonFido2: Profile = {
  name: 'python-fido2',
  language: 'Python',
  version: '0ab83ac',
  source: 'fido2/webauthn.py, fido2/utils.py',
  parsers: [
    {
      registration: {
        members: [
          ...top('RegistrationResponse'),
          bytes(['response', 'clientDataJSON'], missing(ATTESTATION, 'client_data')),
          bytes(['response', 'attestationObject'], missing(ATTESTATION, 'attestation_object')),
        ],
        ids: IDS,
      },
      authentication: {
        members: [
          ...top('AuthenticationResponse'),
          bytes(['response', 'clientDataJSON'], missing(ASSERTION, 'client_data')),
          bytes(['response', 'authenticatorData'], missing(ASSERTION, 'authenticator_data')),
          bytes(['response', 'signature'], missing(ASSERTION, 'signature')),
          bytes(['response', 'userHandle']),
        ],
        ids: IDS,
      },
    },
  ],
  doubt:
    'Not run. Without id, an absent rawId is told as a missing argument. The release that Debian has (0.9) reads bytes alone, no JSON.',
}
