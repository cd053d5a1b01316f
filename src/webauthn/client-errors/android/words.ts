import type { ClientError } from '../define.ts'
import { CAPTURE, GUIDE, LINKS, numbered, playServices } from './shared.ts'

const LINK_CAUSES = [
  {
    text: 'https://<RP ID>/.well-known/assetlinks.json does not name the package with the SHA-256 fingerprint of the certificate that signed this build; debug, release and Play signing differ.',
  },
  {
    text: 'The statement lacks delegate_permission/common.get_login_creds, or the file is redirected, no application/json, or HTML of a single-page app.',
  },
  {
    text: 'rp.id (rpId) in the options is not the domain that serves the file.',
    rules: ['options-rp-id-invalid'],
  },
  { text: 'Google fetches the file: a firewall, robots.txt or a private network keeps it out, or it has an old copy.' },
]
const LINK_FIXES = [
  'Add the fingerprint of each signing key to assetlinks.json (Play Console shows the one of Play signing), with the relations get_login_creds and handle_all_urls.',
  'Give rp.id as a bare domain; no scheme, no port.',
]
const LINK_CAPTURE = [
  'assetlinks.json as the device gets it, and the fingerprint of the installed build; passkey-lint compares them.',
  ...CAPTURE,
]

/** What the text shows of the RP ID; its value is not repeated. */
function decidedByRpId(text: string): { text: string; rules?: readonly string[] }[] {
  const rpId = /["'](?:rpId|relyingPartyId)["']\s{0,4}:\s{0,4}["']([^"']{1,300})["']/.exec(text)?.[1]
  if (rpId === undefined) return []
  if (/^(?:localhost|\d{1,3}(?:\.\d{1,3}){3})$/.test(rpId))
    return [{ text: 'The RP ID in the text is localhost or an IP address: no app can be associated with one.' }]
  return /[:/]/.test(rpId)
    ? [
        {
          text: 'The RP ID in the text has a scheme, a port or a path: it is a bare domain.',
          rules: ['options-rp-id-invalid'],
        },
      ]
    : []
}

/** Messages, the surest of all: they say more than the class that carries them. */
export const ANDROID_WORDS: readonly ClientError[] = [
  playServices('rp-id-not-validated', {
    when: [/RP ID cannot be validated/i, numbered(50_152)],
    alone: ['50152'],
    title: '[50152] Android could not relate the app to the RP ID',
    meaning:
      'Credential Manager lets an app use passkeys only for a domain whose assetlinks.json names it. The check failed on the device, before anything was signed: it says nothing of a hash.',
    causes: LINK_CAUSES,
    fixes: LINK_FIXES,
    capture: LINK_CAPTURE,
    docs: [LINKS, GUIDE],
    decided: decidedByRpId,
  }),
  playServices('request-not-validated', {
    basis: 'documented',
    when: [/incoming request cannot be validated/i],
    title: 'The incoming request cannot be validated',
    meaning: 'The server of the password manager does not know the package of the app for this domain.',
    causes: LINK_CAUSES,
    fixes: LINK_FIXES,
    capture: LINK_CAPTURE,
    docs: [GUIDE, LINKS],
    decided: decidedByRpId,
  }),
  playServices('base64', {
    when: [/\bbad base-?64\b/i],
    title: 'A member of the options is not base64url',
    meaning:
      'Android decodes challenge, user.id and credential ids as base64url without padding; one of them is something else.',
    causes: [
      {
        text: 'challenge, user.id or an id of allowCredentials or excludeCredentials is standard base64 (+, /, =), hex or plain text.',
        rules: ['options-bytes-not-base64url', 'options-bytes-are-hex'],
      },
    ],
    fixes: [
      'Encode them as base64url without padding on the server; in Kotlin Base64.encodeToString(bytes, URL_SAFE or NO_PADDING or NO_WRAP).',
    ],
  }),
  playServices('key-not-created', {
    basis: 'documented',
    when: [/Unable to create key during registration/i],
    title: 'Unable to create key during registration',
    meaning: 'The dialog of the screen lock was closed while the key was made.',
    causes: ['The user closed the screen lock or the fingerprint prompt.', 'The device has no screen lock any more.'],
    fixes: ['Take it as a cancellation, and let the user try again.'],
  }),
  playServices('no-google-account', {
    when: [/User is unable to create passkeys/i],
    title: 'User is unable to create passkeys',
    meaning: 'Google Password Manager cannot keep a passkey for anybody on this device.',
    causes: [
      'No Google account is signed in on the device; emulators start without one.',
      'The account is managed, and its administrator keeps passkeys off.',
    ],
    fixes: ['Let the user sign in to a Google account in the settings, or choose another provider.'],
  }),
  playServices('sync-account', {
    when: [/Unable to get sync account/i],
    title: 'Unable to get sync account',
    meaning: 'Google Password Manager could not reach the account that it keeps passkeys in.',
    causes: [
      'The emulator was started from a snapshot: its account is stale.',
      'The Google account has to sign in again, or the device is offline.',
    ],
    fixes: [
      'Cold-boot the emulator; on a device sign in to the Google account again, and update Play services.',
      'Offer another way to sign in for the moment.',
    ],
  }),
  playServices('sync-key', {
    when: [/\bfolsom\b/i, /decrypt the private key/i, /Failed to decrypt credential/i, numbered(50_162)],
    alone: ['50162'],
    title: '[50162] Google Password Manager cannot decrypt the passkey',
    meaning:
      'The passkey is in the account, but this device has not got the key that encrypts synchronised passkeys. The credential and the options are not at fault.',
    causes: [
      'The user did not finish, or closed, the screen that unlocks synchronised passkeys (its PIN, or the screen lock of another device).',
      'The screen lock or the encryption of the Google account was reset.',
      'Play services are old, or the device was offline.',
    ],
    fixes: [
      'Let the user open Google Password Manager in the settings and unlock it there, then try again.',
      'Do not count it as a cancellation: since Android 14 it may come as NotAllowedError without its number.',
    ],
  }),
  playServices('no-screen-lock', {
    when: [/not secured with any screen lock/i, /\bScreen lock is missing\b/i, numbered(50_166)],
    alone: ['50166'],
    title: '[50166] The device has no screen lock',
    meaning: 'Passkeys need a PIN, pattern, password or biometrics that lock the screen.',
    causes: ['No screen lock is set up on the device or emulator.'],
    fixes: ['Ask the user to set up a screen lock in the settings, and try again.'],
  }),
  playServices('excluded', {
    when: [/One of the excluded credentials exists on the local device/i, numbered(50_157)],
    alone: ['50157'],
    title: '[50157] The device holds a passkey that excludeCredentials names',
    meaning: 'The account is registered on this device already: no second passkey is made.',
    causes: [
      { text: 'The user registers the same device or the same account a second time.', rules: ['credential-excluded'] },
    ],
    fixes: ['Let the user sign in with that passkey. On a server that lost it, take its id out of excludeCredentials.'],
  }),
  playServices('timed-out', {
    when: [/\bFlow has timed out\b/i, /Request doesn'?t finish on time/i],
    title: 'The flow timed out',
    meaning: 'Nobody answered in time, or another device did not.',
    causes: [
      { text: 'The user left the sheet open; timeout in the options is short.', rules: ['options-timeout-in-seconds'] },
      'A passkey of another device (QR code) could not be reached.',
    ],
    fixes: ['Let the user try again from a tap. timeout is in milliseconds.'],
  }),
  playServices('none-allowed', {
    when: [/None of the allowed credentials can be authenticated/i],
    title: 'None of the allowed credentials can be authenticated',
    meaning: 'The device has no passkey that allowCredentials names.',
    causes: [
      'The passkeys of this account are on other devices or in another provider.',
      { text: 'The ids in allowCredentials are encoded in another way.', rules: ['options-bytes-not-base64url'] },
    ],
    fixes: ['Try once with an empty allowCredentials: where a passkey then appears, the ids are the fault.'],
  }),
  playServices('no-consent', {
    when: [/User does not consent to create a new credential/i],
    title: 'User does not consent to create a new credential',
    meaning: 'The user closed the sheet that offered a passkey.',
    causes: ['The user declined.'],
    fixes: ['Take it as no answer; offer it again at another time.'],
  }),
  playServices('caller-not-listed', {
    basis: 'source',
    when: [/Caller not whitelisted to call this API/i],
    title: 'The caller may not use this API',
    meaning: 'An interface that only browsers and other listed apps may use was called by an app.',
    causes: ['The app gives an origin of its own (setOrigin) or a clientDataHash, as a browser does.'],
    fixes: ['Leave origin and clientDataHash out: Credential Manager writes android:apk-key-hash:… itself.'],
  }),
  playServices('response-error', {
    when: [/CreateCredentialResponse error returned from framework/i],
    title: 'The framework returned an error in place of the response',
    meaning: 'The provider made something, and Credential Manager could not read it.',
    causes: [
      { text: 'challenge or user.id is not base64url.', rules: ['options-bytes-not-base64url'] },
      'The provider answers in a form of its own.',
    ],
    fixes: ['Lint the requestJson as options; try with another provider to see whose answer it is.'],
  }),
  playServices('no-provider', {
    basis: 'source',
    when: [/no provider dependencies found/i],
    title: 'No provider is among the dependencies',
    meaning: 'Before Android 14 Credential Manager needs Play services as a library of the app, and found none.',
    causes: [
      'androidx.credentials:credentials-play-services-auth is not among the dependencies, or R8 removed it.',
      'Play services are missing, old or switched off on the device.',
    ],
    fixes: ['Add credentials-play-services-auth in the same version as credentials, and its keep rules.'],
  }),
  playServices('no-activity', {
    basis: 'source',
    when: [/Failed to launch the selector UI/i, /\bNo active Activity\b/],
    title: 'The sheet could not be opened',
    meaning: 'Credential Manager opens its sheet from an activity, and was given another context or none.',
    causes: [
      'The context is that of the application or of a service.',
      'The activity was gone when the call was made.',
    ],
    fixes: ['Give the activity that is in the foreground as context.'],
  }),
]
