import { type Member, type Profile, URL_ALSO_PADDED } from '../profile.ts'

/** Of the model validation of ASP.NET Core, which looks at `Required`. */
const required = (property: string): string => `The ${property} field is required.`
/** Of System.Text.Json, which looks at the modifier `required`. */
const missing = (type: string): string =>
  `JSON deserialization for type '${type}' was missing required properties including: …`
const NOT_BASE64URL = 'Expected data to be in Base64Url format, but received Base64 encoding instead.'

const bytes = (at: readonly string[], absent?: string): Member => ({
  at,
  is: 'bytes',
  forms: URL_ALSO_PADDED,
  ...(absent === undefined ? {} : { absent }),
  wrong: 'Invalid Base64Url data',
  encoded: NOT_BASE64URL,
})

const COULD_NOT = 'The JSON value could not be converted to ….'

const top: readonly Member[] = [
  { at: ['id'], is: 'text', absent: required('Id'), wrong: COULD_NOT },
  bytes(['rawId'], required('RawId')),
  { at: ['type'], is: { values: ['public-key'] }, absent: required('Type'), wrong: COULD_NOT },
  { at: ['response'], is: 'object', absent: required('Response'), wrong: COULD_NOT },
]
const extensions: Member = {
  at: ['clientExtensionResults'],
  or: ['extensions'],
  is: 'object',
  absent: required('ClientExtensionResults'),
  wrong: COULD_NOT,
}

const ATTESTATION = 'Fido2NetLib.AuthenticatorAttestationRawResponse+AttestationResponse'
const ASSERTION = 'Fido2NetLib.AuthenticatorAssertionRawResponse+AssertionResponse'

export const fido2NetLib: Profile = {
  name: 'fido2-net-lib',
  language: 'C#',
  version: 'main, 2026',
  source:
    'Src/Fido2.Models/AuthenticatorAttestationRawResponse.cs, AuthenticatorAssertionRawResponse.cs, Converters/Base64UrlConverter.cs',
  parsers: [
    {
      // As a controller of ASP.NET Core binds it.
      anyCase: true,
      registration: {
        members: [
          ...top,
          bytes(['response', 'attestationObject'], missing(ATTESTATION)),
          bytes(['response', 'clientDataJSON'], missing(ATTESTATION)),
          { at: ['response', 'transports'], is: 'list', absent: required('Transports'), wrong: COULD_NOT },
          extensions,
        ],
      },
      authentication: {
        members: [
          ...top,
          bytes(['response', 'authenticatorData'], missing(ASSERTION)),
          bytes(['response', 'signature'], missing(ASSERTION)),
          bytes(['response', 'clientDataJSON'], missing(ASSERTION)),
          bytes(['response', 'userHandle']),
          extensions,
        ],
      },
    },
  ],
  doubt:
    'Not run. Required is enforced by model validation, names in any case by its JSON settings; who calls JsonSerializer alone has neither. Standard base64 passes with EnableRelaxedDecoding.',
}
