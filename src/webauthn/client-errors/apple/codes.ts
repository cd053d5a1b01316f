import type { ClientCause, ClientError } from '../define.ts'
import { apple, CODES } from './shared.ts'

/** `Code=1001`, `error 1001`, `AuthorizationError(1001)`, `"code": 1001` beside the domain, or the name of the case. */
const coded = (code: number, name: string): RegExp[] => [
  new RegExp(
    `(?:AuthorizationError\\b|AuthenticationServices\\b).{0,80}?\\b(?:code["']?\\s{0,4}[:=]?\\s{0,4}|error\\s{1,4}|\\()${code}\\b`,
    'i',
  ),
  new RegExp(`\\bASAuthorizationError(?:Domain)?[\\s.:(]{0,4}${code}\\b`, 'i'),
  new RegExp(`\\bcode["']?\\s{0,4}[:=]\\s{0,4}${code}\\b.{0,80}?\\bAuthenticationServices\\b`, 'i'),
  new RegExp(`\\bASAuthorizationError(?:Code)?(?:\\.Code)?[.\\s]{0,4}${name}\\b`, 'i'),
]

type Row = Pick<ClientError, 'meaning' | 'fixes'> & { causes: readonly (string | ClientCause)[] } & Partial<
    Pick<ClientError, 'decided' | 'basis'>
  >

const one = (code: number, name: string, words: string, told: Row): ClientError =>
  apple(`${code}`, {
    alone: [`${code}`],
    when: coded(code, name),
    title: `ASAuthorizationError ${code}: ${words}`,
    docs: [`${CODES}/${name.toLowerCase()}`, 'https://developer.apple.com/forums/thread/756425'],
    ...told,
  })

const OF_OTHER_REQUESTS =
  'An engineer of Apple says that passkey requests end with canceled, failed or matchedExcludedCredential only.'

/** The eleven codes of the page; the numbers stand in the header of the SDK. */
export const APPLE_CODES: readonly ClientError[] = [
  one(1000, 'unknown', 'unknown', {
    meaning: 'The system gives no reason.',
    causes: [
      'The device or simulator has no Apple account or no passcode.',
      'In registration with another device (QR code): that device holds a passkey of excludeCredentials.',
      'The request was started without a window (presentation anchor), or twice at once.',
    ],
    fixes: [
      'Look at NSUnderlyingError and at the log of the device (subsystem com.apple.AuthenticationServices, category Authorization).',
    ],
  }),
  one(1001, 'canceled', 'canceled', {
    meaning:
      'The sheet was closed before it ended. Sign-in gives the same code when no passkey is there; only its words, in the language of the device, tell the two apart.',
    causes: [
      'The user cancelled or dismissed the sheet.',
      'There is no passkey for this RP ID on the device (preferImmediatelyAvailableCredentials); it then comes at once, without a sheet.',
      'The app cancelled its own request, for instance by starting another.',
    ],
    fixes: [
      'Take it as no answer, not as an error: offer another way to sign in, and let the user try again.',
      'Where nobody cancelled: look whether the credential ids in allowedCredentials are those of this device.',
    ],
  }),
  one(1002, 'invalidResponse', 'invalid response', {
    meaning: `The authorization request received an answer that the system does not take. ${OF_OTHER_REQUESTS}`,
    causes: [
      'A password manager gave a malformed credential.',
      'The request was one of another kind: Sign in with Apple, single sign-on.',
    ],
    fixes: ['Repeat it with the passwords app of the system as provider, to see whose answer it is.'],
  }),
  one(1003, 'notHandled', 'not handled', {
    meaning: `Nobody took the request. ${OF_OTHER_REQUESTS}`,
    causes: [
      'No provider of passkeys is switched on in the settings.',
      'The request was one of another kind: single sign-on.',
    ],
    fixes: ['Switch on AutoFill of passwords and passkeys; ask for passkeys in a request of their own.'],
  }),
  one(1004, 'failed', 'failed', {
    meaning: 'A part of the request was invalid, or the app is not associated with the domain. userInfo says which.',
    causes: [
      'The app is not associated with the RP ID (NSLocalizedFailureReason then says "not associated with domain").',
      'The association file was not fetched yet ("Unable to verify webcredentials association").',
      'Another request of the app is under way.',
      {
        text: 'challenge or userID has no bytes, or was decoded from text that is not base64url.',
        rules: ['options-bytes-not-base64url'],
      },
      'The device has no passcode, or iCloud Keychain is off; since iOS 26 that is 1010.',
    ],
    fixes: [
      'Check the associated domains first: apple-app-site-association and the webcredentials entitlement.',
      'Read NSLocalizedFailureReason and NSUnderlyingError; packages for React Native and Flutter often drop them.',
    ],
    decided: (text) =>
      /\b1004\b.{0,6}"\(null\)"/.test(text)
        ? [
            {
              text: 'The text has no reason ("(null)"): so it comes when an AutoFill request is ended, or a second one is started while it waits.',
            },
          ]
        : [],
  }),
  one(1005, 'notInteractive', 'not interactive', {
    meaning: 'The request may show nothing, and could not be answered without a sheet (since iOS 15).',
    causes: [
      'preferImmediatelyAvailableCredentials was set, and no passkey is on the device.',
      'The app is in the background.',
    ],
    fixes: ['Take it as "no passkey here": offer registration or another way to sign in.'],
  }),
  one(1006, 'matchedExcludedCredential', 'matched excluded credential', {
    meaning:
      'The device holds a passkey that excludedCredentials names: it is registered already (since iOS 18 and macOS 15).',
    causes: [{ text: 'The user registers the same device a second time.', rules: ['credential-excluded'] }],
    fixes: ['Let the user sign in with that passkey. On a server that lost it, take its id out of excludeCredentials.'],
  }),
  one(1007, 'credentialImport', 'credential import', {
    meaning: 'The request to take credentials over from another password manager failed. It is no passkey ceremony.',
    causes: ['The other app gave what cannot be read, or the user cancelled the import.'],
    fixes: ['Start the export again from the other app.'],
  }),
  one(1008, 'credentialExport', 'credential export', {
    meaning: 'The request to give credentials to another password manager failed. It is no passkey ceremony.',
    causes: ['The other app did not take them, or the user cancelled the export.'],
    fixes: ['Start the export again.'],
  }),
  one(1009, 'preferSignInWithApple', 'prefer Sign in with Apple', {
    basis: 'inferred',
    meaning: 'By its name: the person signs in to this app with the Apple account, and shall go on so.',
    causes: ['The person has an account by Sign in with Apple already.'],
    fixes: ['Start Sign in with Apple in place of a new passkey.'],
  }),
  one(1010, 'deviceNotConfiguredForPasskeyCreation', 'device not configured for passkey creation', {
    meaning: 'The device is not set up to create passkeys (since iOS 26); before, it was 1004.',
    causes: ['No passcode is set.', 'iCloud Keychain is off, and no other provider of passkeys is switched on.'],
    fixes: ['Ask the user to set a passcode and to switch on a provider of passkeys.'],
  }),
]
