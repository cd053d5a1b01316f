import type { Wording } from '../wording.ts'

const chromium = (id: string, name: string, starts: string, means: string, fix: string): Wording => ({
  id: `chromium/${id}`,
  engine: 'chromium',
  name,
  starts,
  means,
  fix,
})

const RP_ID = 'The relying party ID is not a registrable domain suffix of, nor equal to the current domain.'
const FIX_RP_ID =
  "Set rp.id (rpId in get()) to the page's domain or a parent of it, without scheme, port or path, or leave it out; or list the page's origin in /.well-known/webauthn of the RP ID."
const FIX_FRAME =
  'Give the iframe allow="publickey-credentials-create" (or publickey-credentials-get), call from a click, or open the page on its own.'

/** Chromium, authentication_credentials_container.cc. */
export const CHROMIUM: readonly Wording[] = [
  chromium('not-allowed', 'NotAllowedError', 'The operation either timed out or was not allowed. See:', 'The person cancelled, the time ran out, or no authenticator met the request; the browser does not say which, on purpose.', 'Let the person try again from a click. If nobody saw a prompt: look at timeout, pubKeyCredParams, residentKey, userVerification and allowCredentials in the options.'),
  chromium('no-focus', 'NotAllowedError', 'The operation is not allowed at this time because the page does not have focus.', 'The page did not have the focus when it called.', 'Call from a click on the page itself, not from a timer, and close the developer tools or dialogs that hold the focus.'),
  chromium('policy-create', 'NotAllowedError', "The 'publickey-credentials-create' feature is not enabled in this document.", 'The page runs in a frame that may not create passkeys.', FIX_FRAME),
  chromium('policy-get', 'NotAllowedError', "The 'publickey-credentials-get' feature is not enabled in this document.", 'The page runs in a frame that may not use passkeys.', FIX_FRAME),
  chromium('activation-frame', 'NotAllowedError', 'A user activation is required to create a credential in a cross-origin iframe.', 'A frame of another origin called without a click.', FIX_FRAME),
  chromium('tls', 'NotAllowedError', 'WebAuthn is not supported on sites with TLS certificate errors.', 'The page was opened in spite of a certificate error.', 'Serve the page with a certificate that the browser trusts.'),
  chromium('opaque-origin', 'NotAllowedError', 'The current origin is an opaque origin', 'The page has no origin of its own: a sandboxed frame, or a data: or file: URL.', 'Serve the page over HTTPS, and give a sandboxed frame allow-same-origin.'),
  chromium('no-immediate', 'NotAllowedError', 'No immediate discoverable credentials are found.', 'Immediate mediation was asked for, and this device has no passkey for the site.', 'Fall back to the ordinary sign-in.'),
  chromium('invalid-domain', 'SecurityError', 'This is an invalid domain.', 'The page stands on an IP address, or on a host that is no valid domain.', 'Open the page by a domain name over HTTPS (localhost is allowed).'),
  chromium('rp-id-fetch', 'SecurityError', `${RP_ID} Subsequently, an attempt to fetch the .well-known/webauthn`, 'The RP ID is another domain than the page, and its list of related origins could not be used.', FIX_RP_ID),
  chromium('rp-id', 'SecurityError', RP_ID, 'rp.id (rpId) does not fit the domain of the page; a URL, a port or an empty text never does.', FIX_RP_ID),
  chromium('not-https', 'SecurityError', 'Public-key credentials are only available to HTTPS origins', 'The page was not loaded over HTTPS.', 'Serve the page over HTTPS; only localhost may do without.'),
  chromium('excluded', 'InvalidStateError', 'The user attempted to register an authenticator that contains one of the credentials already registered', 'This authenticator already holds a passkey that excludeCredentials names.', 'Treat it as already registered: let the person sign in with it, or choose another authenticator.'),
  chromium('recognised-none', 'InvalidStateError', 'The user attempted to use an authenticator that recognized none of the provided credentials.', 'The authenticator holds none of the credentials in allowCredentials.', 'Use the authenticator that was registered, or leave allowCredentials empty for discoverable passkeys.'),
  chromium('pending', 'OperationError', 'A request is already pending.', 'The page asked twice at the same time; older versions name it InvalidStateError.', 'Wait for the first request, or abort it, before the second; the usual pair is a conditional get() and a button.'),
  chromium('no-algorithm', 'NotSupportedError', 'None of the algorithms specified in `pubKeyCredParams` are supported by this device.', 'The authenticator supports none of the algorithms in pubKeyCredParams.', 'Offer -7 (ES256) and -257 (RS256).'),
  chromium('no-parameters', 'NotSupportedError', 'Required parameters missing in `options.publicKey`.', 'No entry of pubKeyCredParams has the type "public-key".', 'Give each entry "type": "public-key" and an alg; offer -7 and -257.'),
  chromium('no-public-key', 'NotSupportedError', "Only exactly one of 'password', 'federated', and 'publicKey' credential types", 'The argument of create() or get() has no publicKey member.', 'Pass the options as { publicKey: options }.'),
  chromium('cred-props', 'NotSupportedError', "The 'credProps' extension is only valid when creating a credential", 'extensions.credProps was sent to get().', 'Ask for credProps in create() only.'),
  chromium('appid', 'NotSupportedError', "The 'appid' extension is only valid when requesting an assertion", 'extensions.appid was sent to create().', 'Use appidExclude in create(), appid in get().'),
  chromium('screen-lock', 'NotSupportedError', 'The specified `userVerification` requirement cannot be fulfilled by this device unless', 'userVerification is "required", and the device has no screen lock.', 'Set up a screen lock, or ask for userVerification "preferred".'),
  chromium('android', 'NotSupportedError', 'Either the device has received unexpected request parameters', 'The device (Android) cannot do what the options ask for.', 'Compare the options with what the device supports: algorithms, attachment, resident keys.'),
  chromium('resident-keys', 'NotSupportedError', "Resident credentials or empty 'allowCredentials' lists are not supported", 'The device has no discoverable credentials.', 'Fill allowCredentials, or use another authenticator.'),
  chromium('aborted', 'AbortError', 'Request has been aborted.', "The page's own AbortSignal ended the request.", 'Expected when the page starts another request; else find the code that aborts.'),
  chromium('signal', 'AbortError', 'signal is aborted without reason', "The page's own AbortSignal ended the request.", 'Expected when the page starts another request; else find the code that aborts.'),
  chromium('unknown', 'NotReadableError', 'An unknown error occurred while talking to the credential manager.', 'The browser could not talk to its credential manager.', 'Try again; then another browser profile or authenticator.'),
  chromium('exclude-too-long', 'RangeError', 'The `excludeCredentials` attribute exceeds the maximum allowed size', 'excludeCredentials holds more than 64 entries.', "Send at most 64: the current user's credentials only."),
  chromium('allow-too-long', 'RangeError', 'The `allowCredentials` attribute exceeds the maximum allowed size', 'allowCredentials holds more than 64 entries.', "Send at most 64: the current user's credentials, or none for discoverable passkeys."),
  chromium('handle-too-long', 'TypeError', 'User handle exceeds 64 bytes.', 'user.id is longer than 64 bytes.', 'Use a random identifier of at most 64 bytes for user.id, not an encoded profile.'),
]
