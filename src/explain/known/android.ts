import { defineKnown } from '../explanation.ts'

const GUIDE = 'https://developer.android.com/identity/sign-in/credential-manager-troubleshooting-guide'
const LINKS = 'https://developer.android.com/identity/sign-in/credential-manager#add-support-dal'
const said = 'Android Credential Manager (androidx.credentials)'
const CAPTURE = [
  'The whole exception: class, type, message and, of a …DomException, its domError.',
  'The requestJson that was given to Credential Manager; passkey-lint reads it as options.',
  'Which credential provider answered (Google Password Manager, Samsung Pass, another), and the version of Play services.',
]

export const android = defineKnown([
  {
    id: 'android:rp-id-not-validated',
    title: 'Android could not relate the app to the RP ID',
    said,
    when: [/RP ID cannot be validated/i, /\[50152\]/, /incoming request cannot be validated/i],
    meaning:
      'Credential Manager lets an app use passkeys only for a domain whose assetlinks.json names it. The check failed on the device, before anything was signed: it says nothing of a hash.',
    causes: [
      {
        text: 'https://<RP ID>/.well-known/assetlinks.json does not name the package with the SHA-256 fingerprint of the certificate that signed this build; debug, release and Play signing differ.',
      },
      {
        text: 'The statement lacks delegate_permission/common.get_login_creds, or the file is redirected or no application/json.',
      },
      { text: 'rp.id in the options is not the domain that serves the file.' },
    ],
    fixes: [
      'Add the fingerprint of each signing key to assetlinks.json (Play Console shows the one of Play signing), with the relations get_login_creds and handle_all_urls.',
      'Give rp.id as a bare domain; no scheme, no port.',
    ],
    capture: ['assetlinks.json as the device gets it, and the fingerprint of the installed build.', ...CAPTURE],
    docs: [LINKS, GUIDE],
  },
  {
    id: 'android:no-credential',
    title: 'No credential is available',
    said,
    when: [/\bNoCredentialException\b/, /\bTYPE_NO_CREDENTIAL\b/, /\bNo credentials available\b/i],
    meaning: 'The device has no passkey that this request could use.',
    causes: [
      { text: 'No passkey for this RP ID was made on the device or in the account of its provider.' },
      { text: 'allowCredentials names credentials of other devices only, or in another encoding.' },
      { text: 'No credential provider is switched on, or the app is not related to the RP ID by assetlinks.json.' },
    ],
    fixes: [
      'Offer registration, or another way to sign in.',
      'Try once with an empty allowCredentials: where a passkey then appears, the ids are the fault.',
    ],
    capture: CAPTURE,
    docs: [GUIDE],
  },
  {
    id: 'android:cancelled',
    title: 'The request was cancelled',
    said,
    when: [
      /\b(?:Create|Get)CredentialCancellationException\b/,
      /\bTYPE_USER_CANCELED\b/,
      /\[16\]\s+(?:Cancel|Account reauth|Caller has been)/i,
      /\b28434\b/,
      /activity is cancelled by the user/i,
    ],
    meaning:
      'The sheet was closed before it ended. Where it happens often and nobody closed it, something is set up wrong.',
    causes: [
      { text: 'The user cancelled or dismissed the sheet.' },
      { text: 'After several cancellations Play services shows no sheet for a while and cancels by itself.' },
      { text: 'The configuration is at fault when it happens at once: assetlinks.json, the signing key, the RP ID.' },
    ],
    fixes: [
      'Take it as no answer: offer another way, and let the user try again.',
      'Where no sheet was seen: wait for the cool-down, or clear the data of Play services on a test device; then check assetlinks.json.',
    ],
    capture: CAPTURE,
    docs: [GUIDE],
  },
  {
    id: 'android:interrupted',
    title: 'The request was interrupted',
    said,
    when: [/\b(?:Create|Get)CredentialInterruptedException\b/, /\bTYPE_INTERRUPTED\b/],
    meaning: 'Something else came between; the call may be made again.',
    causes: [{ text: 'The app or its activity went away, a call came in, or another request was started.' }],
    fixes: ['Start it again from a tap of the user; it is the one case in which a retry is right.'],
    capture: CAPTURE,
    docs: [GUIDE],
  },
  {
    id: 'android:no-provider',
    title: 'No provider took the request',
    said,
    when: [
      /\b(?:Create|Get)Credential(?:ProviderConfiguration|NoCreateOption|Unsupported)Exception\b/,
      /no provider dependencies found/i,
    ],
    meaning: 'The device has no credential provider that can do this, or the app does not include one.',
    causes: [
      {
        text: 'androidx.credentials:credentials-play-services-auth is not among the dependencies (needed before Android 14).',
      },
      { text: 'Play services are missing or old, or no provider is switched on in the settings.' },
    ],
    fixes: ['Add the dependency, update Play services, and switch on a provider for passwords and passkeys.'],
    capture: CAPTURE,
    docs: [GUIDE],
  },
  {
    id: 'android:base64',
    title: 'A member of the options is not base64url',
    said,
    when: [/CredentialUnknownException.{0,40}bad base-?64/i, /\bbad base-64\b/i],
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
    capture: CAPTURE,
    docs: [GUIDE],
  },
  {
    id: 'android:data-error',
    title: 'A member of the options has another type than it should',
    said,
    when: [/\bTYPE_DATA_ERROR\b/, /DomException.{0,80}\bDataError\b/i],
    meaning: 'The provider could not read the requestJson.',
    causes: [
      { text: 'alg is text: it has to be a number, such as -7.', rules: ['options-alg-not-a-number'] },
      { text: 'A required member (rp, user, challenge, pubKeyCredParams) is missing or of another type.' },
    ],
    fixes: ['Lint the requestJson: it is options in their JSON form (WebAuthn §5.1.8).'],
    capture: CAPTURE,
    docs: [GUIDE],
  },
  {
    id: 'android:unknown',
    title: 'The provider gives no reason',
    said,
    when: [/\b(?:Create|Get)CredentialUnknownException\b/, /\[28431\]/],
    meaning: 'The credential provider failed and does not say at what; the message behind the class is all there is.',
    causes: [
      { text: 'The options cannot be read: a member is missing or in another encoding.' },
      { text: 'The account of the provider is not signed in, or the device has no screen lock.' },
    ],
    fixes: ['Lint the requestJson as options; try with another provider.'],
    capture: CAPTURE,
    docs: [GUIDE],
  },
])
