import type { ClientError } from '../define.ts'
import { android } from './shared.ts'

const SIGNAL =
  'https://developer.android.com/reference/androidx/credentials/exceptions/publickeycredential/SignalCredentialStateException'

const signal = (
  id: string,
  names: readonly string[],
  told: Omit<Parameters<typeof android>[1], 'names' | 'docs'>,
): ClientError => android(`signal-${id}`, { names, docs: [SIGNAL], ...told })

/** The Signal API (androidx.credentials 1.6): what an app tells its provider of passkeys that are gone. No sign-in fails by it. */
const SIGNALS: readonly ClientError[] = [
  signal(
    'rate-limit',
    ['SignalCredentialRateLimitExceededException', 'SignalCredentialStateException.RATE_LIMIT_EXCEEDED'],
    {
      title: 'Too many calls of the Signal API',
      meaning: 'The app told its provider of passkeys more often than it may; retryMillis says how long to wait.',
      causes: ['The app signals at each start or for each passkey, not after a change.'],
      fixes: ['Wait for retryMillis, and signal only after a change: a passkey was deleted, or a name was changed.'],
    },
  ),
  signal('security', ['SignalCredentialSecurityException', 'SignalCredentialStateException.TYPE_SECURITY'], {
    title: 'The Signal API refused the app',
    meaning: 'The app may not signal for this RP ID, or lacks a permission.',
    causes: ['assetlinks.json does not relate the app to the RP ID.', 'rpId in the request is another domain.'],
    fixes: ['Check assetlinks.json, the signing key and rpId.'],
  }),
  signal('provider-configuration', ['SignalCredentialStateProviderConfigurationException'], {
    title: 'No provider is set up for the Signal API',
    meaning: 'The provider library is missing in the app, or a service of the system is switched off.',
    causes: [
      'credentials-play-services-auth is not among the dependencies, or is older than 1.6.',
      'Play services are old.',
    ],
    fixes: ['Add the dependency in the version of credentials, and update Play services.'],
  }),
  signal('unknown', ['SignalCredentialUnknownException', 'SignalCredentialStateException.TYPE_UNKNOWN'], {
    title: 'The Signal API failed and no reason is given',
    meaning: 'The provider does not say at what it failed. No passkey is lost by it.',
    causes: [
      'The request is not the JSON that is expected: rpId, and credentialId, or userId and allAcceptedCredentialIds, in base64url.',
      'The provider has no Signal API.',
    ],
    fixes: ['Compare the request with WebAuthn §5.1.10; go on without it.'],
  }),
  signal('any', ['SignalCredentialStateException'], {
    title: 'A call of the Signal API failed',
    meaning: 'It is the base of what the Signal API throws; its class says more.',
    causes: ['What the class of the exception says.'],
    fixes: ['Go on without it, and log the class and the message.'],
  }),
]

const clear = (id: string, name: string, told: Omit<Parameters<typeof android>[1], 'names'>): ClientError =>
  android(`clear-${id}`, { names: [name], ...told })

/** clearCredentialState(), which an app calls when the user signs out. */
const CLEARS: readonly ClientError[] = [
  clear('interrupted', 'ClearCredentialInterruptedException', {
    title: 'Clearing the state was interrupted',
    meaning: 'Something else came between; the call may be made again.',
    causes: ['The app went away, or another request was started.'],
    fixes: ['Call it again.'],
  }),
  clear('provider-configuration', 'ClearCredentialProviderConfigurationException', {
    title: 'No provider is set up to clear its state',
    meaning: 'The provider library is missing in the app, or a service of the system is switched off.',
    causes: ['credentials-play-services-auth is not among the dependencies (needed before Android 14).'],
    fixes: ['Add the dependency with its keep rules.'],
  }),
  clear('unsupported', 'ClearCredentialUnsupportedException', {
    title: 'Credential Manager is not supported here',
    meaning: 'The device has Credential Manager switched off or was built without it: there is nothing to clear.',
    causes: ['A device or image without Google services, or an old Android.'],
    fixes: ['Go on: signing out does not depend on it.'],
  }),
  clear('custom', 'ClearCredentialCustomException', {
    title: 'A custom exception of the provider',
    meaning: 'Its type is none of the library.',
    causes: ['The provider ended the call with a type of its own.'],
    fixes: ['Log e.type, and go on.'],
  }),
  clear('unknown', 'ClearCredentialUnknownException', {
    title: 'Clearing the state failed and no reason is given',
    meaning: 'The provider does not say at what it failed.',
    causes: ['The provider failed.'],
    fixes: ['Log it, and go on: signing out does not depend on it.'],
  }),
  clear('any', 'ClearCredentialException', {
    title: 'Clearing the state failed',
    meaning: 'It is the base of what clearCredentialState() throws; its class says more.',
    causes: ['What the class of the exception says.'],
    fixes: ['Log it, and go on.'],
  }),
]

export const ANDROID_BESIDE: readonly ClientError[] = [
  ...SIGNALS,
  ...CLEARS,
  android('transaction-too-large', {
    names: ['TransactionTooLargeException'],
    title: 'The sign-in sheet could not be shown: several Google accounts on the device',
    meaning:
      'On Android 14 and later getCredential() with GetGoogleIdOption failed where the device has several Google accounts. It is about sign-in with Google.',
    causes: ['Play services before 24.40.'],
    fixes: ['Update Play services; use GetSignInWithGoogleOption until then.'],
  }),
]
