import { type ClientError, errorsOf } from '../define.ts'
import { APP, type PackageError } from './shared.ts'

const LOST =
  'The package may drop what the platform said; its newest versions keep the message. The log of the device has it.'

const passkey = errorsOf('react-native-passkey', {
  by: 'react-native-passkey, {error, message}',
  basis: 'source',
  capture: APP,
  docs: ['https://github.com/f-23/react-native-passkey/blob/main/src/PasskeyError.ts'],
})

const PASSKEY: readonly PackageError[] = [
  [
    'RequestFailed',
    /The request failed\. No Credentials were returned/i,
    'The request failed',
    `On iOS it is ASAuthorizationError 1004; on Android the domErrors SecurityError, NotAllowedError and DataError. ${LOST}`,
    [
      'The app is not associated with the RP ID: apple-app-site-association on iOS, assetlinks.json on Android.',
      'On Android: no passkey fits, or the options cannot be read.',
      'No activity was in the foreground.',
    ],
    'Check the association files first; then read NSLocalizedFailureReason or the message of the domError in the log of the device.',
  ],
  [
    'UserCancelled',
    /The user cancelled the request\./i,
    'The user cancelled',
    'On iOS it is ASAuthorizationError 1001, which is given for "no passkey here" as well; on Android a …CancellationException or an AbortError.',
    ['The user closed the sheet.', 'On iOS: no passkey is on the device; it then comes at once, without a sheet.'],
    'Take it as no answer; offer another way to sign in.',
  ],
  [
    'NotSupported',
    /Passkeys are not supported on this device\. iOS 15 or Android SDK 28/i,
    'Passkeys are not supported here',
    'The system is older than iOS 15 or Android 9, or Credential Manager is not supported.',
    ['An old system, or a device or emulator without Google services.'],
    'Ask Passkey.isSupported() before it is offered.',
  ],
  [
    'InvalidChallenge',
    /The provided challenge was invalid/i,
    'challenge is not base64url',
    'iOS could not decode challenge to bytes.',
    ['challenge is plain text, hex or was never set.'],
    'Send challenge as base64url without padding.',
  ],
  [
    'InvalidUserId',
    /The provided userId was invalid/i,
    'user.id is not base64url',
    'iOS could not decode user.id to bytes.',
    ['user.id is plain text: a name, an e-mail address or a UUID with dashes.'],
    'Send user.id as base64url without padding.',
  ],
  [
    'BadConfiguration',
    /Your app is not properly configured\. Refer to the docs/i,
    'The app is not set up for passkeys',
    'On Android it is the domError ConstraintError; on iOS the app is not configured.',
    [
      'Android: no screen lock, or authenticatorSelection asks for what the provider has not.',
      'iOS: the associated domains.',
    ],
    'Set up a screen lock, and check the associated domains and authenticatorSelection.',
  ],
  [
    'NotConfigured',
    /Your app is not properly configured\. Refer to the docs/i,
    'No provider or no association is set up',
    'On Android it is a …ProviderConfigurationException; on iOS code 4004 of older systems.',
    ['credentials-play-services-auth is not among the dependencies.', 'iOS: the associated domains.'],
    'Add the dependency, and check the associated domains.',
  ],
  [
    'NoCredentials',
    /No viable credential is available for the user/i,
    'No passkey is available',
    'It is NoCredentialException of Android; since 3.6 also the words of iOS.',
    ['The device has no passkey for the RP ID.', 'allowCredentials names others, or in another encoding.'],
    'Offer registration or another way to sign in.',
  ],
  [
    'Interrupted',
    /The operation was interrupted and may be retried/i,
    'The request was interrupted',
    'It is a …InterruptedException of Android.',
    ['The app went away, or another request was started.'],
    'Start it again from a tap.',
  ],
  [
    'TimedOut',
    /^The operation timed out\.$/i,
    'The request timed out',
    'It is the domError TimeoutError of Android.',
    ['Nobody answered in time.'],
    'Let the user try again.',
  ],
  [
    'CredentialAlreadyExists',
    /A passkey for this account already exists on this device/i,
    'The passkey is there already',
    'It is the domError InvalidStateError of Android.',
    ['excludeCredentials names a passkey of this device.'],
    'Let the user sign in with it.',
  ],
  [
    'NoCreateOption',
    /No credential provider is available to create a passkey on this device/i,
    'No provider offers to save a passkey',
    'It is CreateCredentialNoCreateOptionException of Android.',
    ['No provider is switched on, or Google Password Manager has no account.'],
    'Ask the user to switch on a provider in the settings.',
  ],
  [
    'HandlerUndefined',
    /\bHandlerUndefined\b/,
    'The native side has no handler',
    'The delegate of iOS was gone when the answer came.',
    ['Two requests were started at once.'],
    'Run one request at a time.',
  ],
  [
    'SignalFailed',
    /\bsignal(?:UnknownCredential|AllAcceptedCredentials) failed\b/i,
    'A call of the Signal API failed',
    'The provider was not told of passkeys that are gone; no sign-in fails by it.',
    ['The provider has no Signal API, or rpId is another domain.'],
    'Go on without it.',
  ],
  [
    'Native error',
    undefined,
    'An error of the platform that the package does not know',
    'message holds the class or the type of the platform, often with an address in memory behind @.',
    ['What the class or type in message means; `explain` takes it.'],
    'Read the log of the device; update the package.',
  ],
  [
    'Unknown error',
    /^An unknown error occurred$/i,
    'An error without a code',
    'The platform gave no code that the package knows: a …UnknownException of Android, or another NSError of iOS.',
    ['The options cannot be read.', 'The provider failed.'],
    'Lint the options, and read the log of the device.',
  ],
  [
    'UnknownError',
    /\bEmpty credential response\b/,
    'An error without a reason',
    'The platform gave a …UnknownException, or an answer without a credential.',
    ['The options cannot be read.', 'The provider failed.'],
    'Lint the options, and read the log of the device.',
  ],
]

/** Thrown as `{"error": …}`, or as the code of the native rejection. */
const thrown = (name: string): RegExp => new RegExp(`\\b(?:error|code)["']?\\s{0,4}[:=]\\s{0,4}["']${name}["']`)

export const REACT_NATIVE_PASSKEY: readonly ClientError[] = PASSKEY.map(
  ([name, message, title, meaning, causes, fix]) =>
    passkey(name.replaceAll(' ', '-'), {
      // A text that is no more than "Unknown error" is anybody's.
      alone: name.includes(' ') ? [] : [name],
      when: [thrown(name), ...(message ? [message] : [])],
      title,
      meaning,
      causes,
      fixes: [fix],
    }),
)
