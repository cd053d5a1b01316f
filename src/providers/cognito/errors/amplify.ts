import type { DocumentedError } from '../../define-error.ts'

const OF_AMPLIFY = {
  docs: ['https://aws-amplify.github.io/amplify-js/api/modules/aws_amplify.auth.html'],
  documented: 'title only',
  pageDate: 'none',
  notes: ['Name, message and what leads to them are read in the source of @aws-amplify/auth 6.'],
} as const
const ON_DEVICE = { observable: false, because: 'nothing was sent: the error came on the device' } as const

const register = [{ endpoint: 'cognito/complete-web-authn-registration', member: '' }] as const
const signIn = [{ endpoint: 'cognito/respond-to-auth-challenge', member: '' }] as const
const both = [...register, ...signIn] as const

const UNDERLYING = 'Read underlyingError: it is what the browser or the system threw.'

/** What Amplify throws on the device; most of them stand for an error of the browser, which is in underlyingError. */
export default [
  {
    code: 'cognito/InvalidPasskeyAuthenticationOptions',
    title: 'Invalid passkey authentication options',
    summary: 'Amplify got no options for get() from the user pool.',
    at: signIn,
    causes: [
      {
        text: 'The user pool does not offer WEB_AUTHN to this user, so CREDENTIAL_REQUEST_OPTIONS is missing or incomplete.',
        ...ON_DEVICE,
        instead: 'Read ChallengeParameters of the answer, and AllowedFirstAuthFactors of the user pool.',
      },
    ],
    fixes: ['Configure the user pool so that WEB_AUTHN is an authentication factor.'],
    ...OF_AMPLIFY,
  },
  {
    code: 'cognito/InvalidPasskeyRegistrationOptions',
    title: 'Invalid passkey registration options',
    summary: 'Amplify got no options for create() from the user pool.',
    at: register,
    causes: [
      {
        text: 'The user pool does not offer WEB_AUTHN, so CredentialCreationOptions is missing or incomplete.',
        ...ON_DEVICE,
        instead: 'Read the answer of StartWebAuthnRegistration.',
      },
    ],
    fixes: ['Configure the user pool so that WEB_AUTHN is an authentication factor.'],
    ...OF_AMPLIFY,
  },
  {
    code: 'cognito/PasskeyAlreadyExists',
    title: 'Passkey already exists in authenticator',
    summary: 'The authenticator holds a passkey of this user: InvalidStateError of create().',
    at: register,
    causes: [
      {
        text: 'A passkey of excludeCredentials is in the authenticator.',
        ...ON_DEVICE,
        instead: 'Compare excludeCredentials with the passkeys that the authenticator shows.',
      },
    ],
    fixes: ['Sign in with the passkey that is there, or delete it before a new one is made.'],
    ...OF_AMPLIFY,
  },
  {
    code: 'cognito/PasskeyAuthenticationCanceled',
    title: 'Passkey authentication ceremony has been canceled',
    summary: 'NotAllowedError of get(): the user cancelled, the time ran out, or no passkey fits.',
    at: signIn,
    causes: [{ text: 'The user cancelled, or the ceremony was interrupted.', ...ON_DEVICE, instead: UNDERLYING }],
    fixes: ['Offer the ceremony again behind a click, and another factor beside it.'],
    ...OF_AMPLIFY,
  },
  {
    code: 'cognito/PasskeyNotSupported',
    title: 'Passkeys may not be supported on this device',
    summary: 'The browser or system has no passkeys, or hides them from this page.',
    at: both,
    causes: [
      {
        text: 'The page is no secure context, or the browser lacks Web Authentication.',
        ...ON_DEVICE,
        instead: 'Look at isSecureContext and PublicKeyCredential in the console of the page.',
      },
    ],
    fixes: ['Serve the page over HTTPS, and offer another factor where passkeys are missing.'],
    ...OF_AMPLIFY,
  },
  {
    code: 'cognito/PasskeyOperationAborted',
    title: 'Passkey operation has been aborted',
    summary: 'AbortError: something ended the ceremony, such as a second one.',
    at: both,
    causes: [{ text: 'The ceremony was aborted by its signal or by another one.', ...ON_DEVICE, instead: UNDERLYING }],
    fixes: ['Run one ceremony at a time.'],
    ...OF_AMPLIFY,
  },
  {
    code: 'cognito/PasskeyRegistrationCanceled',
    title: 'Passkey registration ceremony has been canceled',
    summary: 'NotAllowedError of create(): the user cancelled, or the time ran out.',
    at: register,
    causes: [{ text: 'The user cancelled, or the ceremony was interrupted.', ...ON_DEVICE, instead: UNDERLYING }],
    fixes: ['Offer the ceremony again behind a click.'],
    ...OF_AMPLIFY,
  },
  {
    code: 'cognito/PasskeyRegistrationFailed',
    title: 'Device failed to create passkey',
    summary: 'The system of a mobile device failed to make a passkey, or gave none.',
    at: register,
    causes: [
      { text: 'The device does not support passkeys, or its provider failed.', ...ON_DEVICE, instead: UNDERLYING },
    ],
    fixes: ['Run the app on a system that has passkeys, with a screen lock and a provider of passkeys.'],
    ...OF_AMPLIFY,
  },
  {
    code: 'cognito/PasskeyRetrievalFailed',
    title: 'Device failed to retrieve passkey',
    summary: 'The system of a mobile device failed to use a passkey, or has none.',
    at: signIn,
    causes: [{ text: 'No passkey of the user is available on this device.', ...ON_DEVICE, instead: UNDERLYING }],
    fixes: ['Offer PASSWORD, EMAIL_OTP or SMS_OTP in its place.'],
    ...OF_AMPLIFY,
  },
  {
    code: 'cognito/RelyingPartyMismatch',
    title: 'Relying party does not match current domain',
    summary:
      'SecurityError: the relying party ID of the user pool is not the host of the page or a parent domain of it.',
    at: both,
    causes: [
      {
        text: 'The relying party ID is not that of the current domain; in an app the domain does not know the app.',
        ...ON_DEVICE,
        instead:
          'Compare rp.id or rpId of the options with location.hostname, or with the association files of the domain.',
      },
    ],
    fixes: ['Set RelyingPartyId of the user pool to the host of the page, or a parent domain of it.'],
    ...OF_AMPLIFY,
  },
] satisfies DocumentedError[]
