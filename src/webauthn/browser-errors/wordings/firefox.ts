import { type Wording, wordingsOf } from '../names.ts'

const firefox = wordingsOf('firefox')

/** Firefox, dom/base/domerr.msg and dom/webauthn/WebAuthnHandler.cpp. */
export const FIREFOX: readonly Wording[] = [
  firefox(
    'not-allowed',
    'NotAllowedError',
    'The request is not allowed by the user agent or the platform in the current context',
    'The person refused, no authenticator met the request, or this one already has a passkey for the site.',
    'Let the person try again from a click; if the authenticator is already registered, sign in with it.',
    [
      'The person cancelled, or nobody answered in time (Firefox waits 15 to 120 seconds).',
      'The authenticator already has a passkey that excludeCredentials names.',
      'allowCredentials has unknown types only.',
      'The authenticator refused: no PIN, or an algorithm that it lacks.',
    ],
  ),
  firefox(
    'inactive',
    'NotAllowedError',
    'CredentialContainer request is not allowed.',
    'The tab was not active, or the frame may not use passkeys or called without a click.',
    'Call from a click in the active tab; give an iframe allow="publickey-credentials-create" or -get.',
  ),
  firefox(
    'aborted',
    'AbortError',
    'The operation was aborted.',
    'A newer request replaced this one; older versions say the same when the person cancels.',
    'Run one request at a time.',
    ['A newer request replaced this one.', 'The person cancelled (older versions).'],
  ),
  firefox(
    'excluded',
    'InvalidStateError',
    'An attempt was made to use an object that is not, or is no longer, usable',
    'In create(): the authenticator already holds a passkey that excludeCredentials names. In get(): it knows none of allowCredentials.',
    'In create(), treat it as already registered; in get(), use the authenticator that was registered.',
    [
      'create(): the passkey of this account is there already.',
      'get(): the authenticator knows none of allowCredentials.',
    ],
  ),
  firefox(
    'insecure',
    'SecurityError',
    'The operation is insecure.',
    'rp.id (rpId) does not fit the domain of the page, the page may not use passkeys, or allowCredentials has more than 20 entries.',
    "Set rp.id to the page's domain or a parent of it, and serve the page over HTTPS.",
    [
      'rp.id does not fit the domain of the page.',
      'The page is not served over HTTPS, or stands on an IP address.',
      'allowCredentials has more than 20 entries.',
    ],
  ),
  firefox(
    'unsupported',
    'NotSupportedError',
    'Operation is not supported',
    'Firefox or the authenticator does not support what the options ask for.',
    'Offer -7 and -257 in pubKeyCredParams, with the type "public-key".',
  ),
  firefox(
    'container-unsupported',
    'NotSupportedError',
    'CredentialContainer request is not supported.',
    'The argument of create() or get() has no publicKey member, or one that Firefox does not support.',
    'Pass the options as { publicKey: options }.',
  ),
  firefox(
    'handle-too-long',
    'TypeError',
    'user.id is too long',
    'user.id is longer than 64 bytes.',
    'Use a random identifier of at most 64 bytes for user.id, not an encoded profile.',
  ),
  firefox(
    'operation',
    'OperationError',
    'The operation failed for an operation-specific reason',
    'Firefox could not finish the operation and does not say why.',
    'Try again; then another authenticator.',
  ),
  firefox(
    'transient',
    'UnknownError',
    'The operation failed for an unknown transient reason',
    'The authenticator failed and does not say why.',
    'Try again; then another authenticator.',
  ),
]
