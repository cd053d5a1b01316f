import { type ClientError, errorsOf } from '../define.ts'
import { APP, type PackageError } from './shared.ts'

const passkeys = errorsOf('react-native-passkeys', {
  by: 'react-native-passkeys (Expo)',
  basis: 'source',
  capture: APP,
  docs: ['https://github.com/peterferguson/react-native-passkeys'],
})

const PASSKEYS: readonly PackageError[] = [
  [
    'NotConfiguredException',
    /apple app site association is not properly configured/i,
    'The association of the app is not set up',
    'iOS could not relate the app to the RP ID.',
    ['apple-app-site-association or the associated domains of the app are wrong.'],
    'Check both against team id and bundle id.',
  ],
  [
    'NotSupportedException',
    /Paskeys are not supported on this iOS version/i,
    'Passkeys are not supported on this iOS',
    'The system is older than iOS 15.',
    ['An old system.'],
    'Ask isSupported() before it is offered.',
  ],
  [
    'UserCancelledException',
    /User cancelled the passkey interaction/i,
    'The user cancelled',
    'It is ASAuthorizationError 1001, which is given for "no passkey here" as well.',
    ['The user closed the sheet.', 'No passkey is on the device.'],
    'Take it as no answer.',
  ],
  [
    'InvalidChallengeException',
    undefined,
    'challenge is not base64url',
    'iOS could not decode challenge to bytes.',
    ['challenge is plain text, hex or was never set.'],
    'Send challenge as base64url without padding.',
  ],
  [
    'MissingUserIdException',
    /`userId` is required/i,
    'user.id is missing',
    'The options have no user.id.',
    ['The server sends no user, or under another name.'],
    'Send user.id.',
  ],
  [
    'InvalidUserIdException',
    undefined,
    'user.id is not base64url',
    'iOS could not decode user.id to bytes.',
    ['user.id is plain text.'],
    'Send user.id as base64url without padding.',
  ],
  [
    'PasskeyRequestFailedException',
    /The passkey request request failed/i,
    'The request failed',
    'iOS ended it with an error that is none of the others.',
    ['The app is not associated with the RP ID.'],
    'Read the log of the device.',
  ],
  [
    'PasskeyAuthorizationFailedException',
    /The passkey authorization failed/i,
    'The authorization failed',
    'It is ASAuthorizationError 1004.',
    ['The app is not associated with the RP ID.', 'Another request of the app is under way.'],
    'Check the associated domains; read NSLocalizedFailureReason in the log of the device.',
  ],
]

/** On Android the package rejects with a word alone: `Error: NotConfigured`, behind "Passkey Create" or "Caused by". */
const ANDROID: readonly (readonly [word: string, title: string, what: string])[] = [
  ['UserCancelled', 'The user cancelled', 'a …CancellationException of Android'],
  ['Interrupted', 'The request was interrupted', 'a …InterruptedException of Android'],
  ['NotConfigured', 'No provider is set up', 'a …ProviderConfigurationException of Android'],
  ['UnknownError', 'An error without a reason', 'a …UnknownException of Android'],
  ['NotSupported', 'Credential Manager is not supported', 'a …UnsupportedException of Android'],
  ['NoCredentials', 'No passkey is available', 'NoCredentialException of Android'],
]

const expoPasskey = errorsOf('expo-passkey', {
  by: 'expo-passkey, for better-auth',
  basis: 'source',
  capture: APP,
  docs: ['https://github.com/iosazee/expo-passkey'],
})

/** Codes of the client; those with a plain name are found alone only. */
const CODES: readonly (readonly [code: string, title: string, cause: string, fix: string])[] = [
  [
    'environment_not_supported',
    'The environment has no passkeys',
    'Expo Go, a web view or an old system.',
    'Use a development build.',
  ],
  [
    'module_not_found',
    'The native module is missing',
    'Expo Go, or no prebuild after the package was added.',
    'Run a prebuild, and install the app again.',
  ],
  [
    'biometric_not_supported',
    'The device has no biometrics',
    'An emulator or an old device.',
    'Enrol biometrics, or offer another way.',
  ],
  [
    'biometric_not_enrolled',
    'No biometrics are enrolled',
    'The user set up none.',
    'Ask the user to enrol a fingerprint or face.',
  ],
  [
    'biometric_authentication_failed',
    'The biometric prompt failed',
    'The user cancelled, or was not recognised.',
    'Let the user try again.',
  ],
  [
    'device_id_generation_failed',
    'No id could be made for the device',
    'The storage of the device failed.',
    'Read the log of the device.',
  ],
  [
    'network_request_failed',
    'The server could not be reached',
    'The device is offline, or the address is wrong.',
    'Check the address of the server.',
  ],
  [
    'webauthn_not_supported',
    'The device has no passkeys',
    'An old system, or no provider.',
    'Ask before it is offered.',
  ],
  [
    'webauthn_canceled',
    'The user cancelled',
    'The user closed the sheet; on iOS also: no passkey is there.',
    'Take it as no answer.',
  ],
  ['webauthn_timeout', 'Nobody answered in time', 'The sheet was left open.', 'Let the user try again.'],
  [
    'webauthn_operation_failed',
    'The platform failed',
    'The association files, the options or the provider; the words behind the code say which.',
    'Read the words of the platform; `explain` takes them.',
  ],
  [
    'webauthn_invalid_state',
    'The passkey is there already',
    'excludeCredentials names a passkey of this device.',
    'Let the user sign in with it.',
  ],
  [
    'webauthn_challenge_expired',
    'The challenge is too old',
    'The sheet was open longer than the challenge is kept.',
    'Ask for new options.',
  ],
  [
    'webauthn_invalid_response',
    'The answer of the platform cannot be read',
    'A provider answers in a form of its own.',
    'Try with another provider.',
  ],
  [
    'webauthn_not_secure_context',
    'The page is not secure',
    'The web build runs without HTTPS.',
    'Serve it over HTTPS.',
  ],
  [
    'webauthn_invalid_credential',
    'The credential is not accepted',
    'It was made for another RP ID or account.',
    'Lint the credential.',
  ],
  [
    'webauthn_native_module_error',
    'The native module threw',
    'What the platform said stands behind the code.',
    'Read the words of the platform; `explain` takes them.',
  ],
]

export const EXPO: readonly ClientError[] = [
  ...PASSKEYS.map(([name, message, title, meaning, causes, fix]) =>
    passkeys(name, { names: [name], when: message ? [message] : [], title, meaning, causes, fixes: [fix] }),
  ),
  ...ANDROID.map(([word, title, what]) =>
    passkeys(word, {
      alone: [word],
      when: [
        new RegExp(
          `\\b(?:Passkey (?:Create|Get)|Caused by|passkey\\.(?:create|get)|^Error)\\b\\W{1,6}(?:Error: )?${word}\\b`,
        ),
      ],
      title,
      meaning: `It is ${what}, of which the package keeps this word.`,
      causes: ['What the exception below it means.'],
      fixes: ['Read the log of the device for the class and its message; `explain` takes them.'],
    }),
  ),
  ...CODES.map(([code, title, cause, fix]) =>
    expoPasskey(code, {
      // Supabase has this one as well.
      ...(code.startsWith('webauthn_') && code !== 'webauthn_challenge_expired'
        ? { names: [code] }
        : { alone: [code] }),
      title,
      meaning: `${title}: the package says so by this code.`,
      causes: [cause],
      fixes: [fix],
    }),
  ),
]
