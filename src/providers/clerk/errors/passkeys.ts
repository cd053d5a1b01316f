import type { DocumentedError } from '../../define-error.ts'

/** The page gives a sentence for each, which is the title here, and no cause. */
const PAGE = { documented: 'title only', pageDate: 'undated' } as const
const READ =
  'Read in a copy of the documentation (clerk.com/docs/pr/2236/errors/passkeys), and in the types of the SDK.'
const docs = ['https://clerk.com/docs/errors/passkeys']
const at = [{ kind: 'server-error', member: '' }] as const
const FROM_BROWSER = 'Clerk’s SDK makes it of what the browser threw.'

interface Told {
  title: string
  summary: string
  cause: string
  instead: string
  fix: string
  note?: string
}

/** All of them are of the client: no body of a request shows them. */
const told = (code: DocumentedError['code'], { title, summary, cause, instead, fix, note }: Told): DocumentedError => ({
  code,
  title,
  summary,
  at,
  causes: [
    {
      text: cause,
      observable: false,
      because: 'the SDK gives it in the browser or app, before anything is sent',
      instead,
    },
  ],
  fixes: [fix],
  docs,
  ...PAGE,
  notes: note === undefined ? [READ] : [READ, note],
})

const NOT_SUPPORTED_PA: Told = {
  title: 'Registration requires a platform authenticator but the device does not support it',
  summary: 'The options ask for an authenticator of the device, and it has none.',
  cause: 'The device has no screen lock, fingerprint or face set up, or no authenticator at all.',
  instead: 'Call PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable() on the device.',
  fix: 'Let the user set up a screen lock, or register on another device.',
  note: 'The page spells it passkeys_pa_not_supported, the SDK’s types passkey_pa_not_supported.',
}

/** Errors of passkeys, in the order of the page. */
export default [
  told('clerk/passkey_not_supported', {
    title: 'Passkeys are not supported on this device',
    summary: 'The browser or app has no WebAuthn.',
    cause: 'The page is not on HTTPS, an in-app browser hides the API, or the browser is too old.',
    instead: 'See whether window.PublicKeyCredential is there.',
    fix: 'Open the page in a browser of its own, on HTTPS.',
  }),
  told('clerk/passkey_pa_not_supported', NOT_SUPPORTED_PA),
  told('clerk/passkeys_pa_not_supported', NOT_SUPPORTED_PA),
  told('clerk/passkey_invalid_rpID_or_domain', {
    title: 'The relying party ID or domain of the passkey does not match that of the app',
    summary: 'The RP ID that Clerk gave does not belong to the page or app.',
    cause: 'The page is not on the domain of the instance or below it; an app is not associated with the domain.',
    instead: 'Compare rp.id or rpId of the options with the host of the page; lint the options with --origin.',
    fix: 'Use the passkey on the domain of the instance; for apps, serve the association files of that domain.',
    note: `${FROM_BROWSER} A SecurityError becomes this code.`,
  }),
  told('clerk/passkey_already_exists', {
    title: 'A passkey is already registered with this device',
    summary: 'The device holds a credential of excludeCredentials.',
    cause: 'The user has a passkey on this device, or in the account that it is synchronised with.',
    instead: 'Look at the passkeys of the user, and at excludeCredentials of the options.',
    fix: 'Sign in with that passkey, or remove it before a new one is made.',
    note: `${FROM_BROWSER} An InvalidStateError becomes this code; Firefox gives NotAllowedError for it.`,
  }),
  told('clerk/passkey_operation_aborted', {
    title: 'Browser canceled the passkey operation',
    summary: 'Another operation took the place of this one.',
    cause:
      'A second request was begun while one was open: autofill and a button on one page, or an effect that runs twice.',
    instead: 'Look for two calls that begin one after the other.',
    fix: 'Begin one operation at a time; end the autofill request before the button’s.',
    note: `${FROM_BROWSER} An AbortError becomes this code.`,
  }),
  told('clerk/passkey_retrieval_cancelled', {
    title: 'Passkey verification was cancelled or timed out',
    summary: 'navigator.credentials.get() gave NotAllowedError.',
    cause: 'The user closed the dialog or let time run out, or has no passkey for the site on this device.',
    instead: 'Ask whether a dialog was shown, and which passkeys it offered.',
    fix: 'Let the user try again, or sign in otherwise.',
    note: `${FROM_BROWSER} A NotAllowedError of get() becomes this code.`,
  }),
  told('clerk/passkey_retrieval_failed', {
    title: 'Browser failed to get the passkey credential',
    summary: 'navigator.credentials.get() gave nothing.',
    cause: 'The browser resolved without a credential.',
    instead: 'Look at the console, and try another browser or password manager.',
    fix: 'Try again; where it stays, without extensions that handle passkeys.',
  }),
  told('clerk/passkey_registration_cancelled', {
    title: 'Passkey registration was cancelled or timed out',
    summary: 'navigator.credentials.create() gave NotAllowedError.',
    cause: 'The user closed the dialog or let time run out; in Firefox also a device that has a passkey already.',
    instead: 'Ask whether a dialog was shown, and look at the passkeys of the user.',
    fix: 'Let the user try again.',
    note: `${FROM_BROWSER} A NotAllowedError of create() becomes this code.`,
  }),
  told('clerk/passkey_registration_failed', {
    title: 'Browser failed to register the passkey credential',
    summary: 'navigator.credentials.create() gave nothing.',
    cause: 'The browser resolved without a credential.',
    instead: 'Look at the console, and try another browser or password manager.',
    fix: 'Try again; where it stays, without extensions that handle passkeys.',
  }),
] satisfies readonly DocumentedError[]
