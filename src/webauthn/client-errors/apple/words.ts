import type { ClientCause, ClientError } from '../define.ts'
import { ASSOCIATION, apple, CAPTURE, FORUM } from './shared.ts'

const FILES = ['The association file as the device gets it, and the entitlements of the built app.', ...CAPTURE]

/** What the identifier and the domain of the message show; neither is repeated. */
function decidedByNames(text: string): ClientCause[] {
  const found =
    /\b(?:identifier|association of)\s{1,4}(\S{1,200})\s{1,4}(?:is not associated )?with (?:the )?domain\s{1,4}([^\s"',]{1,253})/i.exec(
      text,
    )
  if (!found) return []
  const [, app = '', domain = ''] = found
  return [
    ...(/^(?:localhost|\d{1,3}(?:\.\d{1,3}){3})\b/.test(domain)
      ? [{ text: 'The domain of the message is localhost or an IP address: no app can be associated with one.' }]
      : []),
    ...(/[:/]/.test(domain)
      ? [{ text: 'The domain of the message has a scheme, a port or a path: relyingPartyIdentifier is a bare domain.' }]
      : []),
    ...(/^[A-Z0-9]{10}\./.test(app) || /^[<X*…]/i.test(app)
      ? []
      : [
          {
            text: 'The identifier of the message does not begin with a team id of ten letters and digits: the build is unsigned or has no team.',
          },
        ]),
  ]
}

/** Messages of one code that mean different things: they go before the code. */
export const APPLE_WORDS: readonly ClientError[] = [
  apple('not-associated', {
    basis: 'reported',
    when: [/\bnot associated with (?:the )?domain\b/i, /\bwebcredentials\b.{0,80}\b(?:missing|not found|denied)\b/i],
    title: 'The app is not associated with the domain of the relying party',
    meaning:
      'iOS and macOS let an app use passkeys only for domains that name it: the check failed on the device, before anything was signed. Nothing was sent to the server. It comes as ASAuthorizationError 1004.',
    causes: [
      'https://<RP ID>/.well-known/apple-app-site-association does not list <team id>.<bundle id> under webcredentials.apps; the team is that which signed this build.',
      'The entitlement com.apple.developer.associated-domains lacks webcredentials:<RP ID>, or the provisioning profile of the export (TestFlight, App Store) is without it.',
      'The file is answered with a redirect, another Content-Type than application/json, HTML of a single-page app, or only inside a private network: the device asks a cache of Apple, not your server.',
      'relyingPartyIdentifier is not the domain that was meant: a scheme, a port or a subdomain too much.',
      'On macOS an unsigned copy of the app was seen first, and the answer was kept.',
    ],
    fixes: [
      'Serve the association file at the RP ID itself, without a redirect, with the team id and bundle id that the message names.',
      'Add webcredentials:<RP ID> to the associated domains of the app and install it again; while developing, ?mode=developer asks your server and not the cache.',
    ],
    capture: FILES,
    docs: [ASSOCIATION],
    decided: decidedByNames,
  }),
  apple('association-not-verified', {
    basis: 'reported',
    when: [/Unable to verify webcredentials association/i],
    title: 'The association could not be verified yet',
    meaning:
      'The device has not got the association file for this installation of the app; it says nothing of what the file holds. It comes as ASAuthorizationError 1004.',
    causes: [
      'The app was just installed or installed again, and the file is still being fetched; reports say that it may stay so until the next installation.',
      'The device is offline or behind a filter, or the cache of Apple cannot reach the file.',
    ],
    fixes: [
      'Try again after some seconds, and offer another way to sign in meanwhile.',
      'Where it stays: look at https://app-site-association.cdn-apple.com/a/v1/<RP ID>, restart the device, install the app again.',
    ],
    capture: FILES,
    docs: [ASSOCIATION],
    decided: decidedByNames,
  }),
  apple('association-file-unreadable', {
    basis: 'reported',
    names: ['SWCErrorDomain', '_SWCErrorDomain'],
    when: [/\bswcd?\b.{0,160}\b(?:error|fail|denied|invalid)/i],
    title: 'The service that fetches association files failed',
    meaning:
      'swcd fetches apple-app-site-association when an app is installed; its errors end as ASAuthorizationError 1004 later.',
    causes: [
      'The file is no JSON: a single-page app answers every path with HTML and status 200 (SWCErrorDomain 104).',
      'The file could not be fetched (SWCErrorDomain 8): a redirect, a certificate, a private network.',
    ],
    fixes: [
      'Open https://<RP ID>/.well-known/apple-app-site-association with curl -i: 200, application/json, no redirect.',
    ],
    capture: FILES,
    docs: [ASSOCIATION],
  }),
  apple('no-credentials', {
    basis: 'reported',
    when: [/No credentials available for login/i],
    title: 'No passkey is available for the sign-in',
    meaning:
      'The device has no passkey for the RP ID that may be used at once. The code is 1001, as of a cancellation; the words are in the language of the device.',
    causes: [
      'No passkey of this account is on the device, or it is in a password manager that is not switched on.',
      'preferImmediatelyAvailableCredentials leaves out other devices and security keys.',
      { text: 'The ids in allowedCredentials are those of another device.', rules: ['options-bytes-not-base64url'] },
    ],
    fixes: [
      'Offer registration or another way; leave preferImmediatelyAvailableCredentials out where the user asked to sign in.',
    ],
    docs: [FORUM],
  }),
  apple('in-progress', {
    basis: 'reported',
    when: [/Request already in progress for specified application identifier/i],
    title: 'Another request of the app is under way',
    meaning:
      'AutoFill (performAutoFillAssistedRequests) or an earlier sheet still waits. It comes as ASAuthorizationError 1004.',
    causes: ['The AutoFill request was not cancelled before the sheet was opened.', 'A button was tapped twice.'],
    fixes: ['Call cancel() on the first ASAuthorizationController, and wait for its delegate before the next.'],
    docs: [FORUM],
  }),
  apple('excluded', {
    basis: 'reported',
    // Its words are those of Safari, which has an entry of its own.
    when: [/\bWKErrorDomain\b\W{0,8}(?:code|error)?\W{0,4}8\b/i],
    title: 'The device holds a passkey that excludeCredentials names (WKErrorDomain 8)',
    meaning:
      'The account is registered on this device already. It may come as WKErrorDomain 8 in place of ASAuthorizationError 1006, and as 1000 when another device was chosen.',
    causes: [{ text: 'The user registers the same device a second time.', rules: ['credential-excluded'] }],
    fixes: ['Let the user sign in with that passkey; treat 1006, WKErrorDomain 8 and these words alike.'],
    docs: ['https://developer.apple.com/forums/thread/835726', 'https://developer.apple.com/forums/thread/785321'],
  }),
  apple('security-key-timeout', {
    basis: 'source',
    when: [/\bWKErrorDomain\b\W{0,8}(?:code|error)?\W{0,4}31\b/i],
    title: 'Nobody answered the prompt for a security key (WKErrorDomain 31)',
    meaning: 'The prompt for a security key ends after two minutes; a package for Flutter reads this number so.',
    causes: ['No security key was used in time.'],
    fixes: ['Let the user try again; offer passkeys of the device first.'],
  }),
  apple('keychain-off', {
    basis: 'listed',
    when: [/iCloud Keychain is (?:turned )?off/i],
    title: 'iCloud Keychain is off',
    meaning: 'The passwords app of the system keeps passkeys in iCloud Keychain.',
    causes: ['iCloud Keychain is off on the device, or the Apple account has no two-factor authentication.'],
    fixes: ['Ask the user to switch on iCloud Keychain, or to choose another provider in the settings.'],
    docs: ['https://www.corbado.com/blog/apple-passkey-error-codes'],
  }),
  apple('private-domain', {
    basis: 'listed',
    names: ['ASCAuthorizationError', 'ASCAuthorizationErrorDomain'],
    title: 'An error of the agent behind AuthenticationServices',
    meaning:
      'ASCAuthorizationError is private to Apple, with codes 0 to 22; apps get most of them as ASAuthorizationError 1004.',
    causes: ['What the text beside the code says; Apple documents none of the codes.'],
    fixes: ['Read NSLocalizedFailureReason and NSUnderlyingError of the public error.'],
    docs: ['https://www.corbado.com/blog/apple-passkey-error-codes'],
  }),
  apple('sign-in-with-apple', {
    basis: 'reported',
    names: ['AKAuthenticationError'],
    title: 'An error of Sign in with Apple, not of passkeys',
    meaning: 'AuthKit signs in with the Apple account; passkeys do not go through it.',
    causes: ['The request holds ASAuthorizationAppleIDRequest, and the capability or the Apple account is not set up.'],
    fixes: ['Check the capability "Sign in with Apple"; ask for passkeys in a request of their own.'],
  }),
]
