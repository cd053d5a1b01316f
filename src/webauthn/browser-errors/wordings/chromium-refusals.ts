import { type Wording, wordingsOf } from '../names.ts'

/** A wording of Chromium. */
export const chromium = wordingsOf('chromium')

const RP_ID = 'The relying party ID is not a registrable domain suffix of, nor equal to the current domain.'
const FIX_RP_ID =
  "Set rp.id (rpId in get()) to the page's domain or a parent of it, without scheme, port or path, or leave it out; or list the page's origin in /.well-known/webauthn of the RP ID."
const FIX_FRAME =
  'Give the iframe allow="publickey-credentials-create" (or publickey-credentials-get), call from a click, or open the page on its own.'

/** Chromium, authentication_credentials_container.cc: who may not ask, from where. */
export const CHROMIUM_REFUSALS: readonly Wording[] = [
  chromium(
    'not-allowed',
    'NotAllowedError',
    'The operation either timed out or was not allowed. See:',
    'The person cancelled, the time ran out, or no authenticator met the request; the browser does not say which, on purpose.',
    'Let the person try again from a click. If nobody saw a prompt: look at timeout, pubKeyCredParams, residentKey, userVerification and allowCredentials in the options.',
    [
      'The person closed the prompt.',
      'Nobody answered before timeout; timeout may have become 0 because it is no number.',
      'get(): no passkey on this device is among allowCredentials, or none is there for the site.',
      'residentKey or userVerification "required" cannot be met by an authenticator here.',
      'pubKeyCredParams offers no algorithm of the authenticator; alg as text ("ES256") counts as none.',
    ],
  ),
  chromium(
    'no-focus',
    'NotAllowedError',
    'The operation is not allowed at this time because the page does not have focus.',
    'The page did not have the focus when it called.',
    'Call from a click on the page itself, not from a timer, and close the developer tools or dialogs that hold the focus.',
  ),
  chromium(
    'policy-create',
    'NotAllowedError',
    "The 'publickey-credentials-create' feature is not enabled in this document.",
    'The page runs in a frame that may not create passkeys.',
    FIX_FRAME,
  ),
  chromium(
    'policy-get',
    'NotAllowedError',
    "The 'publickey-credentials-get' feature is not enabled in this document.",
    'The page runs in a frame that may not use passkeys.',
    FIX_FRAME,
  ),
  chromium(
    'activation-frame',
    'NotAllowedError',
    'A user activation is required to create a credential in a cross-origin iframe.',
    'A frame of another origin called without a click.',
    FIX_FRAME,
  ),
  chromium(
    'tls',
    'NotAllowedError',
    'WebAuthn is not supported on sites with TLS certificate errors.',
    'The page was opened in spite of a certificate error.',
    'Serve the page with a certificate that the browser trusts.',
  ),
  chromium(
    'opaque-origin',
    'NotAllowedError',
    'The current origin is an opaque origin',
    'The page has no origin of its own: a sandboxed frame, or a data: or file: URL.',
    'Serve the page over HTTPS, and give a sandboxed frame allow-same-origin.',
  ),
  chromium(
    'no-immediate',
    'NotAllowedError',
    'No immediate discoverable credentials are found.',
    'Immediate mediation was asked for, and this device has no passkey for the site.',
    'Fall back to the ordinary sign-in.',
  ),
  chromium(
    'invalid-domain',
    'SecurityError',
    'This is an invalid domain.',
    'The page stands on an IP address, or on a host that is no valid domain.',
    'Open the page by a domain name over HTTPS (localhost is allowed).',
  ),
  chromium(
    'rp-id-fetch',
    'SecurityError',
    `${RP_ID} Subsequently, an attempt to fetch the .well-known/webauthn`,
    'The RP ID is another domain than the page, and its list of related origins could not be used.',
    FIX_RP_ID,
    [
      "The RP ID's domain serves no /.well-known/webauthn, or not with status 200 and application/json.",
      "The file does not list the page's origin, or lists too many domains before it.",
      'rp.id is wrong, and related origins were never meant.',
    ],
  ),
  chromium(
    'rp-id-type',
    'SecurityError',
    `${RP_ID} Subsequently, the .well-known/webauthn resource of the claimed RP ID had the wrong content-type.`,
    'The RP ID is another domain than the page, and its list of related origins is not served as application/json.',
    'Serve /.well-known/webauthn with the content type application/json.',
  ),
  chromium(
    'rp-id-json',
    'SecurityError',
    `${RP_ID} Subsequently, fetching the .well-known/webauthn resource of the claimed RP ID resulted in a JSON parse error.`,
    'The RP ID is another domain than the page, and its list of related origins is no JSON.',
    'Serve {"origins": ["https://…"]} there; an error page of the host is the usual reason.',
  ),
  chromium(
    'rp-id-not-listed',
    'SecurityError',
    `${RP_ID} Subsequently, fetching the .well-known/webauthn resource of the claimed RP ID was successful, but no listed origin matched the caller.`,
    "The RP ID is another domain than the page, and its list of related origins does not name the page's origin.",
    "Add the page's origin to the list; only the first few registrable names in it count.",
  ),
  chromium(
    'rp-id',
    'SecurityError',
    RP_ID,
    'rp.id (rpId) does not fit the domain of the page; a URL, a port or an empty text never does.',
    FIX_RP_ID,
    [
      "rp.id is another domain than the page's: staging and production were mixed, or a sibling subdomain was given.",
      'rp.id holds a scheme, a port or a path, or is empty.',
      'rp.id is longer than the host: www.example.com on example.com.',
    ],
  ),
  chromium(
    'not-https',
    'SecurityError',
    'Public-key credentials are only available to HTTPS origins',
    'The page was not loaded over HTTPS.',
    'Serve the page over HTTPS; only localhost may do without.',
  ),
]
