import { type Member, type Profile, type Says, URL_ALSO_PADDED, URL_ONLY } from '../profile.ts'

const ILLEGAL = 'illegal base64 data at input byte …'
const OTHER_TYPE = 'json: cannot unmarshal … into Go struct field …'

/** Each ceremony has its own sentence, and tells the rest to its log (DevInfo). */
const parsing = (ceremony: 'Registration' | 'Assertion', detail: string): Says => [
  `Parse error for ${ceremony}`,
  detail,
]

const bytes = (at: readonly string[], ceremony: 'Registration' | 'Assertion', absent?: Says): Member => ({
  at,
  is: 'bytes',
  forms: URL_ALSO_PADDED,
  ...(absent === undefined ? {} : { absent }),
  wrong: parsing(ceremony, ILLEGAL),
  encoded: parsing(ceremony, ILLEGAL),
})

const object = (at: readonly string[], ceremony: 'Registration' | 'Assertion', absent?: Says): Member => ({
  at,
  is: 'object',
  ...(absent === undefined ? {} : { absent }),
  wrong: parsing(ceremony, OTHER_TYPE),
})

const NO_RESPONSE = 'Error parsing attestation response'
const NO_JSON = 'unexpected end of JSON input'

export const goWebauthn: Profile = {
  name: 'go-webauthn',
  language: 'Go',
  version: 'bc2debb (2025)',
  source: 'protocol/credential.go, protocol/assertion.go, protocol/base64.go',
  parsers: [
    {
      // encoding/json takes a name in any case.
      anyCase: true,
      registration: {
        members: [
          // The whole body is decoded first, then its members are looked at.
          bytes(['rawId'], 'Registration'),
          object(['clientExtensionResults'], 'Registration'),
          object(['response'], 'Registration', NO_RESPONSE),
          bytes(['response', 'clientDataJSON'], 'Registration', NO_RESPONSE),
          bytes(['response', 'attestationObject'], 'Registration', NO_RESPONSE),
          { at: ['response', 'transports'], is: 'list', wrong: parsing('Registration', OTHER_TYPE) },
          {
            at: ['id'],
            is: 'bytes',
            forms: URL_ONLY,
            absent: parsing('Registration', 'Missing ID'),
            wrong: parsing('Registration', OTHER_TYPE),
            encoded: parsing('Registration', 'ID not base64.RawURLEncoded'),
          },
          {
            at: ['type'],
            is: { values: ['public-key'] },
            absent: parsing('Registration', 'Missing type'),
            wrong: parsing('Registration', 'Type not public-key'),
          },
        ],
      },
      authentication: {
        members: [
          bytes(['rawId'], 'Assertion'),
          object(['clientExtensionResults'], 'Assertion'),
          object(['response'], 'Assertion', NO_JSON),
          bytes(['response', 'clientDataJSON'], 'Assertion', NO_JSON),
          bytes(['response', 'authenticatorData'], 'Assertion', 'Error unmarshalling auth data'),
          bytes(['response', 'signature'], 'Assertion', 'Error validating the assertion signature: …'),
          bytes(['response', 'userHandle'], 'Assertion'),
          {
            at: ['id'],
            is: 'bytes',
            forms: URL_ONLY,
            absent: 'CredentialAssertionResponse with ID missing',
            wrong: parsing('Assertion', OTHER_TYPE),
            encoded: 'CredentialAssertionResponse with ID not base64url encoded',
          },
          {
            at: ['type'],
            is: { values: ['public-key'] },
            absent: 'CredentialAssertionResponse with bad type',
            wrong: 'CredentialAssertionResponse with bad type',
          },
          // Only when all is parsed it looks for the credential, by rawId.
          {
            at: ['rawId'],
            is: 'bytes',
            forms: URL_ALSO_PADDED,
            absent: 'Unable to find the credential for the returned credential ID',
          },
        ],
      },
    },
  ],
}
