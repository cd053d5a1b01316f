import { type ClientError, errorsOf } from '../define.ts'

const REFERENCE =
  'https://developers.google.com/android/reference/com/google/android/gms/fido/fido2/api/common/ErrorCode'

const fido2 = errorsOf('fido2', {
  by: 'the FIDO2 API of Play services, before Credential Manager (ErrorCode)',
  basis: 'documented',
  capture: ['errorCode and errorMessage of the AuthenticatorErrorResponse.', 'The options that the call was given.'],
  docs: [REFERENCE],
})

/** Names that the DOM and Node use too: they count only beside words of this API. */
const SHARED = new Set([
  'NOT_SUPPORTED_ERR',
  'INVALID_STATE_ERR',
  'SECURITY_ERR',
  'NETWORK_ERR',
  'ABORT_ERR',
  'TIMEOUT_ERR',
])

/** Numbers as the enum of the library has them; Huawei's Fido2Status has the same, without 19 and 36. */
const CODES: readonly (readonly [code: number, name: string, meaning: string, cause: string, fix: string])[] = [
  [
    9,
    'NOT_SUPPORTED_ERR',
    'The device cannot do what the options ask for.',
    'pubKeyCredParams offers no algorithm of the device, or authenticatorSelection asks for what it has not.',
    'Offer -7 in pubKeyCredParams, with the type "public-key".',
  ],
  [
    11,
    'INVALID_STATE_ERR',
    'In registration the device holds a passkey of excludeCredentials; in sign-in it knows none of allowCredentials.',
    'The account is registered already, or the ids are those of another device.',
    'Let the user sign in with the passkey that is there.',
  ],
  [
    18,
    'SECURITY_ERR',
    'The app may not use the RP ID.',
    'assetlinks.json does not name the package and the fingerprint of this build, or rp.id is another domain.',
    'Check assetlinks.json, the signing key and rp.id.',
  ],
  [19, 'NETWORK_ERR', 'The device could not reach a service.', 'The device is offline.', 'Let the user try again.'],
  [
    20,
    'ABORT_ERR',
    'The request was ended before it was answered.',
    'The app cancelled it, or another was started.',
    'Run one request at a time.',
  ],
  [
    23,
    'TIMEOUT_ERR',
    'Nobody answered in time.',
    'The user left the sheet open, or timeout is short.',
    'Let the user try again.',
  ],
  [
    27,
    'ENCODING_ERR',
    'A member of the options could not be encoded.',
    'A member has another type or encoding than the API takes.',
    'Decode base64url to bytes before they are given to the builders of the API.',
  ],
  [
    28,
    'UNKNOWN_ERR',
    'The device failed and does not say at what.',
    'The screen lock was closed or failed, or Play services are old.',
    'Read errorMessage; update Play services.',
  ],
  [
    29,
    'CONSTRAINT_ERR',
    'The device cannot meet what the options demand.',
    'The device has no screen lock, and user verification is demanded.',
    'Ask the user to set up a screen lock.',
  ],
  [
    30,
    'DATA_ERR',
    'The options cannot be read.',
    'A member is missing or of another type.',
    'Lint the options in their JSON form.',
  ],
  [
    35,
    'NOT_ALLOWED_ERR',
    'The user cancelled, or no passkey fits.',
    'The user closed the sheet; no passkey of allowCredentials is on the device; the time ran out.',
    'Take it as no answer; look at the ids of allowCredentials where no sheet was seen.',
  ],
  [
    36,
    'ATTESTATION_NOT_PRIVATE_ERR',
    'The attestation of the authenticator would tell which device it is.',
    'attestation "direct" was asked for, and the certificate is not shared by enough devices.',
    'Ask for attestation "none".',
  ],
]

export const FIDO2: readonly ClientError[] = CODES.map(([code, name, meaning, cause, fix]) =>
  fido2(`${code}`, {
    names: SHARED.has(name) ? [`ErrorCode.${name}`] : [name],
    alone: [name],
    when: [
      // Other programs have an errorCode too: the class by its name, or the number among words of this API.
      new RegExp(`\\bErrorCode\\W{1,3}${code}\\b`),
      new RegExp(
        `\\b(?:fido2?|AuthenticatorErrorResponse)\\b.{0,80}?\\b(?:errorCode(?:AsInt)?\\W{1,4}${code}|${name})\\b`,
        'i',
      ),
    ],
    title: `ErrorCode ${code}, ${name}`,
    meaning,
    causes: [cause],
    fixes: [fix, 'Move to Credential Manager: Google names this API deprecated.'],
  }),
)
