import { describe, expect, test } from 'vitest'
import { idOf } from '../../src/explain/explanation.ts'
import { recognise } from '../../src/explain/recognise.ts'
import { clientErrors } from '../../src/webauthn/client-errors/read.ts'
import { CATALOGUE } from './run.ts'

const ids = (text: string): string[] => recognise(text, CATALOGUE).found.map(idOf)
const first = (text: string): string | undefined => ids(text)[0]
const firstCause = (text: string): string => {
  const [one] = recognise(text, CATALOGUE).found
  return one?.kind === 'explanation' ? (one.explanation.causes[0]?.text ?? '') : ''
}

/** Texts as people posted them, and what each is; the repository and number of the report. */
describe('public reports', () => {
  test.each([
    // f-23/react-native-passkey#68
    ['Error: [50152] RP ID cannot be validated.', 'android:rp-id-not-validated'],
    // corbado/flutter-passkeys#148
    [
      'androidx.credentials.exceptions.publickeycredential.GetPublicKeyCredentialDomException: [50152] RP ID cannot be validated.',
      'android:rp-id-not-validated',
    ],
    // corbado/flutter-passkeys#295
    [
      'UnhandledAuthenticatorException android-unhandled: androidx.credentials.TYPE_CREATE_PUBLIC_KEY_CREDENTIAL_DOM_EXCEPTION/androidx.credentials.TYPE_DATA_ERROR',
      'android:dom-DataError',
    ],
    // f-23/react-native-passkey#31
    [
      'LOG  {"error": "Native error", "message": "androidx.credentials.exceptions.domerrors.SecurityError@1469d41"}',
      'android:dom-SecurityError',
    ],
    // f-23/react-native-passkey#29
    [
      '{"error": "Native error", "message": "androidx.credentials.exception.CreateCredentialCustomException:"}',
      'android:create-custom',
    ],
    [
      '[CreateRemotePasskeyOperation] Operation failed. [CONTEXT service_id=68 ] eibg: java.lang.IllegalArgumentException: bad base-64',
      'android:base64',
    ],
    // android/identity-samples#50
    ['createPasskey failed with exception: Unable to get sync account.', 'android:sync-account'],
    ['getCredential failed with exception: Failed to decrypt credential.', 'android:sync-key'],
    // android/identity-samples#122
    ['createPasskey failed with exception: The incoming request cannot be validated', 'android:request-not-validated'],
    // android/identity-samples#94
    [
      'During begin sign in, failure response from one tap: 16: [28433] Cannot find a matching credential.',
      'android:28433',
    ],
    // stevdza-san/OneTapCompose#26
    [
      'During bigin sign in, failure response from one tap: 16: Caller has been temporarily blocked due to too many canceled sign-in prompts.',
      'android:28436',
    ],
    // corbado/flutter-passkeys#97
    ['CreateCredentialResponse error returned from framework', 'android:response-error'],
    // f-23/react-native-passkey#86
    [
      "Error: The operation couldn't be completed. (com.apple.AuthenticationServices.AuthorizationError error 1001.)",
      'apple:1001',
    ],
    // f-23/react-native-passkey#96
    [
      'Unable to verify webcredentials association of <TEAM_ID>.<BUNDLE_ID>\nwith domain <your-domain>. Please try again in a few seconds.',
      'apple:association-not-verified',
    ],
    // bitwarden/ios#2184
    [
      'Error Domain=com.apple.AuthenticationServices.AuthorizationError Code=1004 "Unable to verify webcredentials association of LTZ2PFU5D6.com.8bit.bitwarden with domain vault.bitwarden.com. Please try again in a few seconds."',
      'apple:association-not-verified',
    ],
    // corbado/flutter-passkeys#121
    [
      'The operation couldn’t be completed. Application with identifier S***P.io.zencode.payme is not associated with domain payme.zencode.io',
      'apple:not-associated',
    ],
    // corbado/flutter-passkeys#37
    [
      'flutter: PlatformException(failed, The operation couldn’t be completed. Request already in progress for specified application identifier., , null)',
      'apple:in-progress',
    ],
    // corbado/flutter-passkeys#161
    ['PlatformException(cancelled, No credentials available for login., , null)', 'apple:no-credentials'],
    // f-23/react-native-passkey#16
    [
      'Object { "error": "RequestFailed", "message": "The request failed. No Credentials were returned." }',
      'react-native-passkey:RequestFailed',
    ],
    // peterferguson/react-native-passkeys#9
    ['passkey.create Error: NotConfigured', 'react-native-passkeys:NotConfigured'],
    // keepassxreboot/keepassxc-browser#2742
    ['KeePassXC-Browser: Origin and RP ID do not match', 'keepassxc:DOMAIN_RPID_MISMATCH'],
    // pocket-id/pocket-id#598
    [
      'Registration failure: GenerationError("failed to generate passkey: OriginRpMissmatch")',
      'password-manager:proton-origin',
    ],
    // near/fast-auth-signer#55
    ["TypeError: Cannot read properties of null (reading 'rawId')", 'password-manager:null'],
    // aws-samples/amazon-cognito-passwordless-auth#94
    ['Uncaught TypeError: Illegal invocation', 'password-manager:illegal-invocation'],
    // bitwarden/android#4582
    [
      'An error has occurred. Passkey operation failed because user could not be verified',
      'bitwarden:user-not-verified',
    ],
    // bitwarden/android#6587
    ['Passkeys not supported for this app', 'bitwarden:app-not-supported'],
  ])('%s', (text, id) => {
    expect(first(text)).toBe(id)
  })
})

describe('what the text decides comes first', () => {
  test.each([
    ['Application with identifier 5HURLLGXT3.com.liquid is not associated with domain localhost', /localhost/],
    ['Application with identifier 5HURLLGXT3.com.liquid is not associated with domain https://x.test', /scheme/],
    ['Application with identifier com.liquid.app is not associated with domain x.test', /team id/],
    ['{"message":"[50152] RP ID cannot be validated.","rpId":"localhost"}', /localhost/],
    ['{"message":"[50152] RP ID cannot be validated.","relyingPartyId":"https://a.test"}', /scheme/],
    ['Error Domain=com.apple.AuthenticationServices.AuthorizationError Code=1004 "(null)"', /AutoFill/],
  ])('%s', (text, cause) => {
    expect(firstCause(text)).toMatch(cause)
  })

  test('and nothing else is decided by a sound one', () => {
    expect(
      firstCause('Application with identifier 5HURLLGXT3.com.liquid is not associated with domain x.test'),
    ).toMatch(/apple-app-site-association does not list/)
    expect(firstCause('{"message":"[50152] RP ID cannot be validated.","rpId":"a.test"}')).toMatch(/assetlinks\.json/)
  })
})

describe('is none of them', () => {
  test.each([
    'listening on port 50152',
    'HTTP 200, 50162 bytes',
    'Error 1001: no such table',
    'exit code 1004',
    'AbortError: The operation was aborted. code: ABORT_ERR',
    '{"errorCode": 20, "message": "quota"}',
    '{"error":"invalid_grant","error_description":"expired_token"}',
    'unknown error',
    'TimeoutException after 0:00:30.000000: Future not completed',
    'The job was cancelled: TIMEOUT',
  ])('%s', (text) => {
    const makers = new Set(clientErrors().map(({ id }) => id.split(':')[0]))
    expect(ids(text).filter((id) => makers.has(id.split(':')[0] ?? ''))).toEqual([])
  })
})
