import { type ClientCause, type ClientError, errorsOf } from '../define.ts'

const browser = errorsOf('simplewebauthn', {
  by: '@simplewebauthn/browser (WebAuthnError, code)',
  basis: 'source',
  capture: [
    'name, code, message and cause of the WebAuthnError; cause is what the browser said.',
    'The options that the call was given, and browser and version.',
  ],
  docs: ['https://simplewebauthn.dev/docs/packages/browser'],
})

const CODES: readonly (readonly [
  code: string,
  title: string,
  meaning: string,
  causes: readonly (string | ClientCause)[],
  fix: string,
])[] = [
  [
    'ERROR_CEREMONY_ABORTED',
    'The ceremony was aborted',
    'A newer call, or the page itself, ended the one before.',
    ['A conditional get() was waiting when a button asked again.', 'A click was handled twice.'],
    'It is no fault where the newer call goes on.',
  ],
  [
    'ERROR_INVALID_DOMAIN',
    'The host of the page is no valid domain',
    'The page stands where no RP ID is possible.',
    ['The page is on an IP address, or its host has a character that a domain cannot have.'],
    'Use localhost or a domain with HTTPS.',
  ],
  [
    'ERROR_INVALID_RP_ID',
    'rp.id (rpId) does not fit the host of the page',
    'The browser refused the RP ID.',
    [{ text: "rp.id is another domain than the page's, or has a scheme or a port.", rules: ['options-rp-id-invalid'] }],
    "Set rp.id to the page's domain or a parent of it.",
  ],
  [
    'ERROR_INVALID_USER_ID_LENGTH',
    'user.id has no byte or more than 64',
    'The browser refused user.id.',
    [{ text: 'user.id is empty, or a long text.', rules: ['options-user-id-too-long'] }],
    'Use 1 to 64 random bytes.',
  ],
  [
    'ERROR_MALFORMED_PUBKEYCREDPARAMS',
    'No entry of pubKeyCredParams has the type "public-key"',
    'The browser found nothing that it may make.',
    [{ text: 'type is missing or misspelt.', rules: ['options-type-not-public-key'] }],
    'Give each entry {"type": "public-key", "alg": …}.',
  ],
  [
    'ERROR_AUTHENTICATOR_GENERAL_ERROR',
    'The authenticator failed and does not say at what',
    'It is the UnknownError of the browser.',
    ['The options cannot be met.', 'The authenticator or the service of the system failed.'],
    'Let the user try again; then with another authenticator.',
  ],
  [
    'ERROR_AUTHENTICATOR_MISSING_DISCOVERABLE_CREDENTIAL_SUPPORT',
    'No authenticator can store passkeys',
    'residentKey "required" could not be met.',
    ['The security key stores none, or is full.'],
    'Ask for residentKey "preferred".',
  ],
  [
    'ERROR_AUTHENTICATOR_MISSING_USER_VERIFICATION_SUPPORT',
    'No authenticator can verify the user',
    'userVerification "required" could not be met.',
    ['The security key has no PIN, or the device no screen lock.'],
    'Ask for "preferred", or let the user set a PIN.',
  ],
  [
    'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED',
    'The authenticator is registered already',
    'It holds a passkey that excludeCredentials names.',
    [{ text: 'The user registers the same device a second time.', rules: ['credential-excluded'] }],
    'Let the user sign in with that passkey.',
  ],
  [
    'ERROR_AUTHENTICATOR_NO_SUPPORTED_PUBKEYCREDPARAMS_ALG',
    'No authenticator has an algorithm of pubKeyCredParams',
    'None of the algorithms is supported.',
    [{ text: 'pubKeyCredParams lacks -7 or -257.', rules: ['options-es256-absent', 'options-rs256-absent'] }],
    'Offer -7 and -257.',
  ],
  [
    'ERROR_AUTO_REGISTER_USER_VERIFICATION_FAILURE',
    'The automatic registration could not verify the user',
    'useAutoRegister was set, and userVerification "required" cannot be met without a prompt.',
    ['userVerification is "required".'],
    'Ask for "preferred" with useAutoRegister.',
  ],
  [
    'ERROR_PASSTHROUGH_SEE_CAUSE_PROPERTY',
    'The error of the browser is passed on',
    'The library has no better words; cause holds what the browser said.',
    ['The user cancelled, the time ran out, or no passkey fits (NotAllowedError).', 'What cause says.'],
    'Log error.cause; `explain` takes its name and message.',
  ],
  [
    'ERROR_SIGNAL_INVALID_ARGUMENT',
    'An argument of the Signal API is invalid',
    'The browser refused what the page would tell the provider (since version 14).',
    ['An id is not base64url, or rpId does not fit the page.'],
    'Send the ids as base64url without padding.',
  ],
]

export const SIMPLEWEBAUTHN_BROWSER: readonly ClientError[] = CODES.map(([code, title, meaning, causes, fix]) =>
  browser(code, { names: [code], title, meaning, causes, fixes: [fix] }),
)
