import { type Wording, wordingsOf } from '../names.ts'

const safari = wordingsOf('safari')

const AGAIN = 'Let the person try again from a click.'
const KEYCHAIN = 'Try again; check that iCloud Keychain is on and the device has a passcode.'

/** WebKit, AuthenticatorCoordinator.cpp, AuthenticatorManager.cpp and LocalAuthenticator.mm. */
export const SAFARI: readonly Wording[] = [
  safari(
    'cancelled',
    'NotAllowedError',
    'This request has been cancelled by the user.',
    'The person cancelled.',
    AGAIN,
  ),
  safari(
    'timed-out',
    'NotAllowedError',
    'Operation timed out.',
    'Nobody answered in time.',
    `${AGAIN} Raise timeout if people need longer.`,
  ),
  safari(
    'failed',
    'NotAllowedError',
    'Operation failed.',
    'The system service refused, for example in a web view of an app, or because the phone has no passkey for the site.',
    'Try in Safari itself; in an app, check its associated domains.',
    [
      'The phone or the keychain has no passkey for the site.',
      'A web view of an app whose associated domains do not name the site.',
      'The person dismissed the sheet before it was ready.',
    ],
  ),
  safari(
    'no-focus',
    'NotAllowedError',
    'The document is not focused.',
    'The page did not have the focus when it called.',
    'Call from a click on the page.',
  ),
  safari(
    'not-active',
    'NotAllowedError',
    'The document is not fully active.',
    'The page was being left when it called.',
    'Call from a click, and not during navigation.',
  ),
  safari(
    'frame',
    'NotAllowedError',
    'The origin of the document is not the same as its ancestors.',
    'The page runs in a frame of another origin.',
    'Open the page on its own, or allow publickey-credentials-get on the frame.',
  ),
  safari(
    'not-verified',
    'NotAllowedError',
    "Couldn't verify user.",
    'The person was not recognised by Face ID, Touch ID or the passcode.',
    AGAIN,
  ),
  safari(
    'excluded',
    'InvalidStateError',
    'At least one credential matches an entry of the excludeCredentials list',
    'This device already holds a passkey that excludeCredentials names.',
    'Treat it as already registered: let the person sign in with it.',
  ),
  safari(
    'invalid-state',
    'InvalidStateError',
    'The object is in an invalid state.',
    'The authenticator most likely holds a passkey that excludeCredentials names.',
    'Treat it as already registered: let the person sign in with it.',
  ),
  safari(
    'invalid-domain',
    'SecurityError',
    'The effective domain of the document is not a valid domain.',
    'The page stands on an IP address, or on a host that is no valid domain.',
    'Open the page by a domain name over HTTPS.',
  ),
  safari(
    'rp-id',
    'SecurityError',
    'The provided RP ID is not a registrable domain suffix',
    'rp.id (rpId) does not fit the domain of the page.',
    "Set rp.id to the page's domain or a parent of it, without scheme, port or path.",
  ),
  safari(
    'no-algorithm',
    'NotSupportedError',
    "The platform attached authenticator doesn't support any provided PublicKeyCredentialParameters.",
    'The device supports none of the algorithms in pubKeyCredParams.',
    'Offer -7 (ES256) and -257 (RS256).',
  ),
  safari(
    'no-parameters',
    'NotSupportedError',
    'options.pubKeyCredParams contains unsupported PublicKeyCredentialType value.',
    'No entry of pubKeyCredParams has the type "public-key".',
    'Give each entry "type": "public-key".',
  ),
  safari(
    'no-public-key',
    'NotSupportedError',
    'Only PublicKeyCredential is supported.',
    'The argument of create() or get() has no publicKey member.',
    'Pass the options as { publicKey: options }.',
  ),
  safari(
    'handle-length',
    'TypeError',
    'The length options.user.id must be between 1-64 bytes.',
    'user.id is empty or longer than 64 bytes.',
    'Use a random identifier of 1 to 64 bytes for user.id.',
  ),
  safari(
    'internal',
    'UnknownError',
    'Unknown internal error.',
    'The system service failed and does not say why.',
    KEYCHAIN,
  ),
  safari('existing', 'UnknownError', "Couldn't get existing credentials", 'The keychain could not be read.', KEYCHAIN),
  safari(
    'private-key',
    'UnknownError',
    "Couldn't create private key.",
    'The keychain could not store a new key.',
    KEYCHAIN,
  ),
  safari(
    'aborted',
    'AbortError',
    'Aborted by AbortSignal.',
    "The page's own AbortSignal ended the request.",
    'Expected when the page starts another request; else find the code that aborts.',
  ),
  safari(
    'timeout-15',
    'HierarchyRequestError',
    'The operation would yield an incorrect node tree.',
    'Safari 15.5 says this when nobody answers in time.',
    AGAIN,
  ),
]
