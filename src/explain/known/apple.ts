import { defineKnown, type Known } from '../explanation.ts'

const DOCS = 'https://developer.apple.com/documentation/authenticationservices/asauthorizationerror-swift.struct/code'
const ASSOCIATION = 'https://developer.apple.com/documentation/xcode/supporting-associated-domains'

/** `Code=1001`, `error 1001`, `AuthorizationError(1001)`, or the name of the case. */
const coded = (code: number, name: string): RegExp =>
  new RegExp(
    `(?:AuthorizationError\\b|AuthenticationServices\\b).{0,80}?\\b(?:code\\s*=?\\s*|error\\s+|\\()${code}\\b|ASAuthorizationError(?:Code)?[.\\s]+${name}\\b`,
    'i',
  )

const CAPTURE = [
  'The whole NSError: domain, code, userInfo and NSUnderlyingError.',
  'The relyingPartyIdentifier of the request, and the webcredentials entries of the entitlement.',
]

const said = 'Apple AuthenticationServices (ASAuthorizationError)'

const one = (code: number, name: string, rest: Pick<Known, 'title' | 'meaning' | 'causes' | 'fixes'>): Known => ({
  id: `apple:${code}`,
  said,
  when: [coded(code, name)],
  capture: CAPTURE,
  docs: [DOCS],
  ...rest,
})

export const apple = defineKnown([
  {
    id: 'apple:not-associated',
    title: 'The app is not associated with the domain of the relying party',
    said,
    when: [/not associated with domain/i, /\bwebcredentials\b.{0,80}\b(?:missing|not found|denied|fail)/i],
    meaning:
      'iOS and macOS let an app use passkeys only for domains that name it: the check failed on the device, before anything was signed. Nothing was sent to the server.',
    causes: [
      {
        text: 'https://<RP ID>/.well-known/apple-app-site-association does not list <team id>.<bundle id> under webcredentials.apps.',
      },
      { text: 'The entitlement com.apple.developer.associated-domains lacks webcredentials:<RP ID>.' },
      {
        text: 'The file is answered with a redirect, another Content-Type than application/json, or only inside a private network: the device asks a cache of Apple, not your server.',
      },
      { text: 'relyingPartyIdentifier is not the domain that was meant: a scheme, a port or a subdomain too much.' },
    ],
    fixes: [
      'Serve the association file at the RP ID itself, without a redirect, with the team id and bundle id that the message names.',
      'Add webcredentials:<RP ID> to the associated domains of the app and install it again; while developing, ?mode=developer asks your server and not the cache.',
    ],
    capture: ['The association file as the device gets it, and the entitlements of the built app.', ...CAPTURE],
    docs: [ASSOCIATION],
  },
  one(1000, 'unknown', {
    title: 'ASAuthorizationError 1000: unknown',
    meaning: 'The system gives no reason.',
    causes: [
      { text: 'No Apple account or no screen lock on the device or simulator.' },
      { text: 'The request was started without a window (presentation anchor), or twice at once.' },
    ],
    fixes: ['Look at NSUnderlyingError and at the log of the device (Console, process AuthenticationServicesAgent).'],
  }),
  one(1001, 'canceled', {
    title: 'ASAuthorizationError 1001: canceled',
    meaning:
      'The sheet was closed before it ended. Sign-in gives the same code when the device has no passkey for the RP ID and only local ones were asked for.',
    causes: [
      { text: 'The user cancelled or dismissed the sheet.' },
      { text: 'There is no passkey for this RP ID on the device (preferImmediatelyAvailableCredentials).' },
      { text: 'The app cancelled its own request, for instance by starting another.' },
    ],
    fixes: [
      'Take it as no answer, not as an error: offer another way to sign in, and let the user try again.',
      'Where nobody cancelled: look whether the credential ids in allowCredentials are those of this device.',
    ],
  }),
  one(1002, 'invalidResponse', {
    title: 'ASAuthorizationError 1002: invalid response',
    meaning: 'The authorization request got an answer that the system does not understand.',
    causes: [{ text: 'A credential provider (password manager) gave a malformed credential.' }],
    fixes: ['Repeat it with the passwords app of the system as provider, to see whose answer it is.'],
  }),
  one(1003, 'notHandled', {
    title: 'ASAuthorizationError 1003: not handled',
    meaning: 'No provider took the request.',
    causes: [{ text: 'No provider of passkeys is switched on in the settings of the device.' }],
    fixes: ['Switch on AutoFill of passwords and passkeys.'],
  }),
  one(1004, 'failed', {
    title: 'ASAuthorizationError 1004: failed',
    meaning: 'The authorization failed on the device; userInfo says at what.',
    causes: [
      {
        text: 'The app is not associated with the RP ID (NSLocalizedFailureReason then says "not associated with domain").',
      },
      { text: 'The device has no passcode, or iCloud Keychain is off.' },
    ],
    fixes: [
      'Check the associated domains first: apple-app-site-association and the webcredentials entitlement.',
      'Read NSLocalizedFailureReason and NSUnderlyingError.',
    ],
  }),
  one(1005, 'notInteractive', {
    title: 'ASAuthorizationError 1005: not interactive',
    meaning: 'The request needed a user, and was made where no sheet can be shown.',
    causes: [{ text: 'The app is in the background, or the request was made without a user gesture.' }],
    fixes: ['Start it from a tap, with the window as presentation anchor.'],
  }),
  one(1006, 'matchedExcludedCredential', {
    title: 'ASAuthorizationError 1006: matched excluded credential',
    meaning: 'The device holds a passkey that excludeCredentials names: it is registered already.',
    causes: [{ text: 'The user registers the same device a second time.' }],
    fixes: ['Let the user sign in with that passkey. On a server that lost it, take its id out of excludeCredentials.'],
  }),
])
