import { describe, expect, test } from 'vitest'
import { idOf } from '../../src/explain/explanation.ts'
import { recognise } from '../../src/explain/recognise.ts'
import { ruleById } from '../../src/rules/index.ts'
import { clientErrors } from '../../src/webauthn/client-errors/read.ts'
import { CATALOGUE, told } from './run.ts'

const ids = (text: string): string[] => recognise(text, CATALOGUE).found.map(idOf)
const first = (text: string): string | undefined => ids(text)[0]

/** Names and numbers that public lists have, and whose entry each leads to. */
const ANDROID = [
  ...['Cancellation', 'Interrupted', 'Custom', 'Unknown', 'Unsupported', 'ProviderConfiguration'].flatMap((kind) => {
    const id = kind
      .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase()
      .replace('cancellation', 'cancelled')
    return [
      [`CreateCredential${kind}Exception`, `android:create-${id}`],
      [`GetCredential${kind}Exception`, `android:get-${id}`],
    ] as const
  }),
  ['NoCredentialException', 'android:no-credential'],
  ['CreateCredentialNoCreateOptionException', 'android:create-no-option'],
  ['CreatePublicKeyCredentialDomException', 'android:create-dom'],
  ['GetPublicKeyCredentialDomException', 'android:get-dom'],
  ['CreatePublicKeyCredentialException', 'android:create-public-key'],
  ['GetPublicKeyCredentialException', 'android:get-public-key'],
  ['android.os.TransactionTooLargeException', 'android:transaction-too-large'],
  ['android.credentials.CreateCredentialException.TYPE_USER_CANCELED', 'android:create-cancelled'],
  ['android.credentials.GetCredentialException.TYPE_USER_CANCELED', 'android:get-cancelled'],
  ['android.credentials.CreateCredentialException.TYPE_NO_CREATE_OPTIONS', 'android:create-no-option'],
  ['android.credentials.GetCredentialException.TYPE_NO_CREDENTIAL', 'android:no-credential'],
  ['android.credentials.GetCredentialException.TYPE_UNKNOWN', 'android:get-unknown'],
  ['android.credentials.CreateCredentialException.TYPE_INTERRUPTED', 'android:create-interrupted'],
  [
    'androidx.credentials.TYPE_CREATE_CREDENTIAL_PROVIDER_CONFIGURATION_EXCEPTION',
    'android:create-provider-configuration',
  ],
  ['androidx.credentials.TYPE_GET_CREDENTIAL_UNSUPPORTED_EXCEPTION', 'android:get-unsupported'],
  ['androidx.credentials.TYPE_CREATE_PUBLIC_KEY_CREDENTIAL_DOM_EXCEPTION', 'android:create-dom'],
  [
    'androidx.credentials.TYPE_CREATE_PUBLIC_KEY_CREDENTIAL_DOM_EXCEPTION/androidx.credentials.TYPE_INVALID_STATE_ERROR',
    'android:dom-InvalidStateError',
  ],
  [
    'androidx.credentials.TYPE_GET_PUBLIC_KEY_CREDENTIAL_DOM_EXCEPTION/androidx.credentials.TYPE_OPT_OUT_ERROR',
    'android:dom-OptOutError',
  ],
  ...'Abort Constraint Data Encoding InvalidState NotAllowed NotSupported Security Timeout Unknown Network NotReadable Operation OptOut DataClone QuotaExceeded WrongDocument'
    .split(' ')
    .flatMap((name) => {
      const type = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
      return [
        [`androidx.credentials.TYPE_${type}_ERROR`, `android:dom-${name}Error`],
        [`androidx.credentials.exceptions.domerrors.${name}Error@1469d41`, `android:dom-${name}Error`],
      ] as const
    }),
  ['SignalCredentialRateLimitExceededException', 'android:signal-rate-limit'],
  ['SignalCredentialSecurityException', 'android:signal-security'],
  ['SignalCredentialStateException', 'android:signal-any'],
  ['SignalCredentialStateProviderConfigurationException', 'android:signal-provider-configuration'],
  ['SignalCredentialUnknownException', 'android:signal-unknown'],
  ['The incoming request cannot be validated.', 'android:request-not-validated'],
  ['Unable to create key during registration', 'android:key-not-created'],
  ['[50152] RP ID cannot be validated.', 'android:rp-id-not-validated'],
  ...[28431, 28433, 28434, 28436, 28439, 28444].map((code) => [`[${code}]`, `android:${code}`] as const),
  ...[50111, 50118, 50156, 50158, 50161, 50164, 50174, 50175, 50177, 50179, 50191].flatMap((code) =>
    [`${code}`, `[${code}]`].map((text) => [text, `android:${code}`] as const),
  ),
  ...[50109, 50119, 50120, 50123, 50127, 50128, 50129, 50130, 50135, 50136].map(
    (code) => [`${code}`, `android:${code}`] as const,
  ),
  ['[50100] a message', 'android:501xx'],
  ['[50196] a message', 'android:501xx'],
] as const

const FIDO2 = [
  [9, 'NOT_SUPPORTED_ERR'],
  [11, 'INVALID_STATE_ERR'],
  [18, 'SECURITY_ERR'],
  [19, 'NETWORK_ERR'],
  [20, 'ABORT_ERR'],
  [23, 'TIMEOUT_ERR'],
  [27, 'ENCODING_ERR'],
  [28, 'UNKNOWN_ERR'],
  [29, 'CONSTRAINT_ERR'],
  [30, 'DATA_ERR'],
  [35, 'NOT_ALLOWED_ERR'],
  [36, 'ATTESTATION_NOT_PRIVATE_ERR'],
] as const

const APPLE = [
  'unknown',
  'canceled',
  'invalidResponse',
  'notHandled',
  'failed',
  'notInteractive',
  'matchedExcludedCredential',
  'credentialImport',
  'credentialExport',
  'preferSignInWithApple',
  'deviceNotConfiguredForPasskeyCreation',
]

const SIMPLEWEBAUTHN =
  `ERROR_CEREMONY_ABORTED ERROR_INVALID_DOMAIN ERROR_INVALID_RP_ID ERROR_INVALID_USER_ID_LENGTH ERROR_MALFORMED_PUBKEYCREDPARAMS
ERROR_AUTHENTICATOR_GENERAL_ERROR ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT
ERROR_AUTHENTICATOR_NO_SUPPORTED_PUBKEYCREDPARAMS_ALG ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED ERROR_AUTO_REGISTER_USER_VERIFICATION_FAILURE
ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY ERROR_SIGNAL_INVALID_ARGUMENT`.split(/\s+/)

const AUTHSIGNAL =
  'network_error expired_token invalid_credential too_many_requests token_not_set user_canceled no_credential matched_excluded_credential'.split(
    ' ',
  )
const PARA = ['USER_CANCELLED', 'RP_ID_MISMATCH', 'TIMED_OUT', 'BAD_CONFIGURATION']
const ONESPAN =
  'SYSTEM_CANCELED ATTESTATION_NOT_PRIVATE CONSTRAINT_ERROR PROTOCOL_ERROR INVALID_STATE ENCODING_ERROR CONNECTION_ERROR CANCELED NOT_COMPATIBLE APP_NOT_FOUND USER_NOT_RESPONSIVE FAILURE NO_MATCH'.split(
    ' ',
  )

describe('each name and number leads to its own entry', () => {
  test.each(ANDROID.map(([text, id]) => [text, id] as const))('%s', (text, id) => {
    expect(first(text)).toBe(id)
  })

  test.each(FIDO2)('ErrorCode %i, %s', (code, name) => {
    for (const text of [
      `ErrorCode ${code}`,
      `ErrorCode.${name}`,
      name,
      `AuthenticatorErrorResponse{errorCode=${code}, errorMessage=x}`,
    ])
      expect(first(text), text).toBe(`fido2:${code}`)
  })

  test.each(APPLE.map((name, at) => [1000 + at, name] as const))('ASAuthorizationError %i, %s', (code, name) => {
    for (const text of [
      `${code}`,
      `ASAuthorizationError ${code}`,
      `ASAuthorizationError.${name}`,
      `ASAuthorizationError.Code.${name}`,
      `ASAuthorizationError${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      `The operation couldn’t be completed. (com.apple.AuthenticationServices.AuthorizationError error ${code}.)`,
      `Error Domain=com.apple.AuthenticationServices.AuthorizationError Code=${code} "(null)"`,
      JSON.stringify({ domain: 'com.apple.AuthenticationServices.AuthorizationError', code }),
      JSON.stringify({ code, domain: 'com.apple.AuthenticationServices.AuthorizationError' }),
    ])
      expect(first(text), text).toBe(`apple:${code}`)
  })

  test.each(SIMPLEWEBAUTHN)('%s', (code) => {
    for (const text of [code, `WebAuthnError { name: 'NotAllowedError', code: '${code}' }`])
      expect(first(text), text).toBe(`simplewebauthn:${code}`)
  })

  test.each([
    ...AUTHSIGNAL.map((code) => ['authsignal', 'Authsignal errorCode:', code] as const),
    ...PARA.map((code) => ['para', 'ParaPasskeyError:', code] as const),
    ...ONESPAN.map((code) => ['onespan', 'OneSpan result', code] as const),
  ])('%s: %s %s', (maker, before, code) => {
    expect(ids(code)).toContain(`${maker}:${code}`)
    expect(first(`${before} ${code}`)).toBe(`${maker}:${code}`)
  })

  test('names that two makers have lead to both', () => {
    expect(ids('UserCancelled')).toEqual(['react-native-passkeys:UserCancelled', 'react-native-passkey:UserCancelled'])
    expect(ids('TYPE_UNKNOWN')).toEqual(['android:get-unknown', 'android:create-unknown'])
  })

  test('every name of every entry, and its id', () => {
    const astray = clientErrors().flatMap(({ id, names, alone }) =>
      [id, ...names, ...alone]
        .filter((name) => !ids(name).includes(id))
        .map((name) => `${name} does not lead to ${id}`),
    )
    expect(astray).toEqual([])
  })

  test('a name in another case, or misspelt', async () => {
    expect(first('nocredentialexception')).toBe('android:no-credential')
    expect((await told(['NoCredentialExeption'])).err).toContain('NoCredentialException')
  })
})

describe('an entry is told whole', () => {
  test('ids are its own', () => {
    const all = clientErrors().map(({ id }) => id)
    expect(all.length).toBeGreaterThan(240)
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([])
  })

  test.each(clientErrors().map((one) => [one.id, one] as const))('%s', (_id, one) => {
    expect(one.title).not.toMatch(/[.\n]$/)
    expect(one.meaning).toMatch(/[.!]$/)
    expect(one.causes.length).toBeGreaterThan(0)
    for (const { text } of one.causes) expect(text).toMatch(/[.…)]"?$/)
    for (const text of [...one.fixes, ...one.capture]) expect(text).toMatch(/[.)]$/)
    expect(one.fixes.length * one.capture.length * one.docs.length).toBeGreaterThan(0)
    for (const page of one.docs) expect(page).toMatch(/^https:\/\//)
    expect(one.causes.flatMap(({ rules = [] }) => rules).filter((rule) => !ruleById(rule))).toEqual([])
  })

  test('what nobody documents is not told as documented', async () => {
    expect((await told(['50174'])).out).toContain("after a list that is not its maker's")
    expect((await told(['50135'])).out).toContain('inferred from its neighbours')
    expect((await told(['[50152]'])).out).toContain('after public reports; no page documents it')
    expect((await told(['NoCredentialException'])).out).toContain('as its maker documents it')
  })
})
