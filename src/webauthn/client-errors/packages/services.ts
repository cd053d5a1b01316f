import { type ClientError, errorsOf } from '../define.ts'

const CAPTURE = ['The whole error object, and the log of the device around it.', 'The version of the SDK.']

const authsignal = errorsOf('authsignal', {
  by: 'the mobile SDK of Authsignal (errorCode)',
  basis: 'documented',
  capture: CAPTURE,
  docs: ['https://docs.authsignal.com/sdks/client/mobile/error-handling'],
})

const AUTHSIGNAL: readonly (readonly [code: string, title: string, cause: string, fix: string])[] = [
  ['network_error', 'The API could not be reached', 'The device has no connection.', 'Let the user try again.'],
  [
    'expired_token',
    'The token is too old',
    'More than ten minutes passed since it was made by tracking an action, or since the last challenge.',
    'Track an action again, and use its token.',
  ],
  [
    'invalid_credential',
    'The credential is not accepted',
    'What was sent is not what is stored; the page gives no more in what was seen.',
    'Let the user try again, or use another method.',
  ],
  ['too_many_requests', 'Too many calls', 'The calls came faster than the API allows.', 'Wait, and call less often.'],
  ['token_not_set', 'No token is set', 'setToken() was not called before the operation.', 'Set the token first.'],
  [
    'user_canceled',
    'The user closed the prompt',
    'The user dismissed the sheet; on iOS also: no passkey is on the device.',
    'Offer another way to sign in.',
  ],
  [
    'no_credential',
    'No passkey is on the device (Android)',
    'The device has no passkey of this user.',
    'Offer registration or another way to sign in.',
  ],
  [
    'matched_excluded_credential',
    'The device holds a passkey of this user already',
    'The user registers the same device a second time.',
    'Take it as done; ignorePasskeyAlreadyExistsError leaves it out.',
  ],
]

const para = errorsOf('para', {
  by: 'the React Native SDK of Para (ParaPasskeyError)',
  basis: 'documented',
  capture: CAPTURE,
  docs: ['https://docs.getpara.com/v2/react-native/error-codes'],
})

/** Of the page only the first codes were seen. */
const PARA: readonly (readonly [code: string, title: string, cause: string, fix: string])[] = [
  [
    'USER_CANCELLED',
    'The user closed the prompt',
    'The user dismissed it or declined the biometric prompt.',
    'Take it as no answer; let the user try again.',
  ],
  [
    'RP_ID_MISMATCH',
    'The RP ID does not fit the app',
    'assetlinks.json or the associated domains do not name this build.',
    'Register package, fingerprint, team and bundle id with Para, and check the associated domains.',
  ],
  [
    'TIMED_OUT',
    'Nobody answered in time',
    'The prompt was open for longer than the timeout.',
    'Let the user try again; make the timeout longer.',
  ],
  [
    'BAD_CONFIGURATION',
    'The app or the request is not set up for passkeys',
    'Entitlements, associated domains or parameters are wrong; a malformed challenge or user is told so as well.',
    'iOS: webcredentials entries, team and bundle id. Android: the SHA-256 of the signing key.',
  ],
]

const onespan = errorsOf('onespan', {
  by: 'the App SDKs of OneSpan',
  basis: 'documented',
  capture: CAPTURE,
  docs: [
    'https://docs.onespan.com/dpoa/docs/s3suite94-android-fido2-error-codes',
    'https://docs.onespan.com/dpoa/docs/s3suite94-ios-asauthorization-error-codes',
    'https://docs.onespan.com/dpoa/docs/s3suite94-web-webauthn-error-codes',
  ],
})

/** What the SDKs return, and what it stands for: DOMException (Web), ASAuthorizationError (iOS), ErrorCode (Android, HMS). */
const ONESPAN: readonly (readonly [result: string, what: string])[] = [
  ['SYSTEM_CANCELED', 'AbortError of the browser, ABORT_ERR of Android'],
  ['CONSTRAINT_ERROR', 'ConstraintError of the browser, CONSTRAINT_ERR of Android'],
  ['INVALID_STATE', 'InvalidStateError of the browser, INVALID_STATE_ERR of Android'],
  ['CANCELED', 'NotAllowedError of the browser, ASAuthorizationError canceled, NOT_ALLOWED_ERR of Android'],
  ['NOT_COMPATIBLE', 'NotSupportedError of the browser, NOT_SUPPORTED_ERR of Android, HMS_FRAMEWORK_ERR of Huawei'],
  ['APP_NOT_FOUND', 'SecurityError of the browser, SECURITY_ERR of Android'],
  [
    'FAILURE',
    'UnknownError of the browser, UNKNOWN_ERR of Android, ASAuthorizationError unknown, invalidResponse, notHandled and failed',
  ],
  ['NO_MATCH', 'ASAuthorizationError matchedExcludedCredential'],
  ['ATTESTATION_NOT_PRIVATE', 'ATTESTATION_NOT_PRIVATE_ERR of Android'],
  ['PROTOCOL_ERROR', 'DATA_ERR of Android'],
  ['ENCODING_ERROR', 'ENCODING_ERR of Android'],
  ['CONNECTION_ERROR', 'NETWORK_ERR of Android'],
  ['USER_NOT_RESPONSIVE', 'TIMEOUT_ERR of Android'],
]

/** Plain words: they count alone, or beside the name of the service. */
const said = (service: string, code: string): RegExp[] => [
  new RegExp(`\\b${service}\\b.{0,120}?\\b${code}\\b`, 'i'),
  new RegExp(`\\b${code}\\b.{0,120}?\\b${service}\\b`, 'i'),
]

export const SERVICES: readonly ClientError[] = [
  ...AUTHSIGNAL.map(([code, title, cause, fix]) =>
    authsignal(code, {
      alone: [code],
      when: said('authsignal', code),
      title,
      meaning: `${title}: the SDK says so by errorCode ${code}.`,
      causes: [cause],
      fixes: [fix],
    }),
  ),
  ...PARA.map(([code, title, cause, fix]) =>
    para(code, {
      alone: [code],
      when: said('ParaPasskeyError', code),
      title,
      meaning: `${title}: the SDK says so by code ${code}; message and cause hold what the platform said.`,
      causes: [cause],
      fixes: [fix],
    }),
  ),
  ...ONESPAN.map(([result, what]) =>
    onespan(result, {
      alone: [result],
      when: said('onespan', result),
      title: `${result}, in place of what the platform said`,
      meaning: `It stands for ${what}.`,
      causes: ['What the error of the platform means; the result keeps no more of it.'],
      fixes: ['Log the error of the platform beside the result; `explain` takes it.'],
    }),
  ),
]
