import { type ClientError, errorsOf } from '../define.ts'

const CAPTURE = [
  'The whole PlatformException: code, message and details; and the log of the device around it.',
  'The version of the package, and the options that it was given.',
]

const passkeys = errorsOf('flutter-passkeys', {
  by: 'passkeys for Flutter (corbado/flutter-passkeys)',
  basis: 'documented',
  capture: CAPTURE,
  docs: ['https://pub.dev/documentation/passkeys/latest/exceptions'],
})

/** Its exception, the codes of the PlatformException below it, what they mean. */
const PASSKEYS: readonly (readonly [
  exception: string,
  codes: readonly string[],
  title: string,
  causes: readonly string[],
  fix: string,
])[] = [
  [
    'DomainNotAssociatedException',
    ['domain-not-associated'],
    'The app is not associated with the RP ID',
    [
      'apple-app-site-association does not list team and bundle id, or the associated domains lack webcredentials:<RP ID>.',
    ],
    'Check both against the build that was installed; TestFlight builds have a provisioning profile of their own.',
  ],
  [
    'NoCredentialsAvailableException',
    ['no-credentials-available', 'android-no-credential'],
    'No passkey is available',
    ['The device has no passkey for the RP ID, or allowCredentials names others.'],
    'Offer registration or another way to sign in.',
  ],
  [
    'PasskeyAuthCancelledException',
    ['cancelled'],
    'The user cancelled',
    [
      'The user closed the sheet or the screen lock.',
      'On iOS in another language than English, before version 2.23: no passkey is on the device.',
    ],
    'Take it as no answer; update the package.',
  ],
  [
    'ExcludeCredentialsCanNotBeRegisteredException',
    ['exclude-credentials-match'],
    'The device holds a passkey that excludeCredentials names',
    ['The account is registered on this device already.'],
    'Let the user sign in with that passkey.',
  ],
  [
    'MissingGoogleSignInException',
    ['android-missing-google-sign-in'],
    'No Google account is signed in',
    ['Android said "User is unable to create passkeys."'],
    'Let the user sign in to a Google account in the settings.',
  ],
  [
    'SyncAccountNotAvailableException',
    ['android-sync-account-not-available'],
    'The account that passkeys are kept in could not be reached',
    ['The emulator was started from a snapshot.', 'The Google account has to sign in again.'],
    'Cold-boot the emulator, or sign in to the Google account again.',
  ],
  [
    'NoCreateOptionException',
    ['android-no-create-option'],
    'No provider offers to save a passkey',
    ['No provider is switched on in the settings.'],
    'Ask the user to switch one on.',
  ],
  [
    'DeviceNotSupportedException',
    ['deviceNotSupported', 'android-passkey-unsupported'],
    'The device does not support passkeys',
    ['iOS before 16, Android before 9.'],
    'Ask getAvailability() before it is offered.',
  ],
  [
    'PasskeyUnsupportedException',
    [],
    'Passkeys are not supported',
    ['iOS before 16, Android before 9.'],
    'Ask getAvailability() before it is offered.',
  ],
  [
    'TimeoutException',
    ['android-timeout', 'ios-security-key-timeout'],
    'Nobody answered in time',
    ['The sheet or the prompt for a security key was left open.'],
    'Let the user try again.',
  ],
  [
    'UnhandledAuthenticatorException',
    ['android-unhandled', 'ios-unhandled'],
    'An error of the platform that the package does not know',
    ['What the type or the domain behind the colon means; `explain` takes the whole text.'],
    'Read the message of the platform, and the log of the device.',
  ],
  [
    'MalformedBase64UrlChallenge',
    ['decodingChallenge'],
    'challenge is not base64url',
    ['challenge has padding, the letters + or /, or is plain text.'],
    'Send challenge as base64url without padding.',
  ],
  [
    'MalformedBase64UrlUserID',
    [],
    'user.id is not base64url',
    ['user.id is plain text.'],
    'Send user.id as base64url without padding.',
  ],
  [
    'MalformedBase64UrlCredentialID',
    [],
    'A credential id is not base64url',
    ['An id of allowCredentials or excludeCredentials is in another encoding.'],
    'Send credential ids as base64url without padding.',
  ],
  [
    'MalformedBase64Url',
    [],
    'A value is not base64url',
    ['challenge, user.id or a credential id is in another encoding.'],
    'Send them as base64url without padding.',
  ],
  [
    'CredentialNotAuthenticatedException',
    [],
    'None of the allowed credentials could be used',
    ['The passkeys of allowCredentials are on other devices.'],
    'Offer another way, or an empty allowCredentials.',
  ],
  [
    'ConditionalCreateNotEligibleException',
    [],
    'The platform made no passkey by itself',
    ['The user did not just sign in with a saved password.'],
    'It is no fault: offer registration from a button.',
  ],
  [
    'ConditionalCreateUnsupportedException',
    [],
    'The platform cannot make a passkey by itself',
    ['Windows, iOS before 18, or a provider without it.'],
    'Offer registration from a button.',
  ],
  [
    'AuthenticatorException',
    [],
    'An error of the authenticator',
    ['What its subclass says.'],
    'Log the class and the message.',
  ],
]

const passkey = ([exception, codes, title, causes, fix]: (typeof PASSKEYS)[number]): ClientError =>
  passkeys(exception, {
    // Dart has a TimeoutException of its own.
    ...(exception === 'TimeoutException' ? { alone: codes } : { names: [exception], alone: codes }),
    when: codes.map(
      (code) => new RegExp(`\\b(?:PlatformException\\(|UnhandledAuthenticatorException\\b.{0,20}?)\\s{0,4}${code}\\b`),
    ),
    title,
    meaning: `${exception} of the package${codes.length > 0 ? `, from the code ${codes.join(' or ')} of its platform part` : ''}.`,
    causes,
    fixes: [fix],
  })

const manager = errorsOf('credential_manager', {
  by: 'credential_manager for Flutter (CredentialException)',
  basis: 'documented',
  capture: CAPTURE,
  docs: ['https://pub.dev/documentation/credential_manager/latest/'],
})

const MANAGER: readonly (readonly [code: number, title: string, cause: string])[] = [
  [101, 'Initialization failure', 'init() was not called, or Play services are missing.'],
  [102, 'Plugin exception', 'The plugin failed by itself; details say at what.'],
  [103, 'Not implemented', 'The platform has no such call.'],
  [201, 'Login cancelled', 'The user closed the sheet.'],
  [202, 'No credentials found', 'The device has nothing that fits; [28433] or [28436] in details say more.'],
  [203, 'Mismatched credentials', 'What was found is of another kind than what was asked for.'],
  [204, 'Login failed', 'The platform gave no reason; details hold its words.'],
  [
    205,
    'Temporarily blocked',
    'The sheet was closed several times; Play services show none for up to a day ([28436]).',
  ],
  [301, 'Saving was cancelled', 'The user closed the sheet.'],
  [302, 'Creating failed', 'The platform gave no reason; details hold its words.'],
  [401, 'Encryption failed', 'The secret of the plugin has the wrong length.'],
  [402, 'Decryption failed', 'The secret of the plugin is another than when it was saved.'],
  [501, 'An invalid answer for a Google id token', 'The client id is not that of the web client.'],
  [502, 'Invalid request', 'The request lacks what the call needs.'],
  [503, 'The Google client is not initialised', 'init() was called without googleClientId.'],
  [504, 'The operation failed', 'details hold the words of the platform.'],
  [505, 'A Google credential could not be decoded', 'The answer is of another version.'],
  [601, 'The user cancelled the passkey', 'The user closed the sheet.'],
  [
    602,
    'The passkey could not be created',
    'assetlinks.json, the options or the provider; details hold the words of the platform.',
  ],
  [
    603,
    'The passkey could not be fetched',
    'No passkey fits, or assetlinks.json; details hold the words of the platform.',
  ],
]

export const FLUTTER: readonly ClientError[] = [
  ...PASSKEYS.map(passkey),
  ...MANAGER.map(([code, title, cause]) =>
    manager(`${code}`, {
      when: [new RegExp(`\\bCredentialException\\b.{0,40}?\\b(?:code)?\\W{0,4}${code}\\b`, 'i')],
      title: `CredentialException ${code}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
      meaning: 'The package numbers what the platform says; its words stand in details.',
      causes: [cause],
      fixes: ['Read details: they hold the exception of Android or the NSError of iOS; `explain` takes them.'],
    }),
  ),
]
