import type { DocumentedError } from '../../define-error.ts'

const docs = [
  'https://developer.huawei.com/consumer/en/doc/doccenter-references/api/errorcode-onlineauthentication-passkey/',
]
const at = [{ kind: 'server-error', member: '' }] as const
const CHINESE =
  'Read on the Chinese page https://developer.huawei.com/consumer/cn/doc/doccenter-references/api/errorcode-onlineauthentication-passkey/; of the English one the beginning was seen.'

interface Told {
  title: string
  summary: string
  cause: string
  instead: string
  fixes: readonly string[]
  notes?: readonly string[]
}

/** The kit gives them on the device, and no request shows them. */
const told = (
  code: DocumentedError['code'],
  { cause, instead, notes = [CHINESE], ...words }: Told,
): DocumentedError => ({
  code,
  ...words,
  at,
  causes: [
    { text: cause, observable: false, because: 'the kit gives it on the device, before anything is sent', instead },
  ],
  docs,
  documented: 'page',
  pageDate: 'undated',
  ...(notes.length > 0 ? { notes } : {}),
})

const PARAMETERS = 'Lint the options that were given to the kit, as creation-options or request-options.'

/** Online Authentication Kit, passkeys: in the order of the page. */
export default [
  told('huawei/801', {
    title: 'Device type error',
    summary: 'This type of device does not support Online Authentication Kit.',
    cause: 'The device is an emulator.',
    instead: 'See on which device the app ran.',
    fixes: ['Use a device of a supported type.'],
    notes: ['801 is the number of every capability that a device of HarmonyOS lacks; the message tells which.'],
  }),
  told('huawei/1021300001', {
    title: 'The system does not support',
    summary: 'The system does not support the operation.',
    cause:
      'Parameters of the registration or sign-in are not right, say a signature algorithm that the authenticator does not know.',
    instead: PARAMETERS,
    fixes: ['Check the parameters of the registration or sign-in.'],
    notes: [],
  }),
  told('huawei/1021300002', {
    title: 'Invalid state',
    summary: 'The authenticator is in an invalid state.',
    cause: 'The device is registered already: its credential stands in excludeCredentials.',
    instead: 'Compare excludeCredentials of the options with the credentials of the user.',
    fixes: ['Sign in with the passkey that is there, or remove it first.'],
    notes: [],
  }),
  told('huawei/1021300003', {
    title: 'System integrity check failed',
    summary: 'The access does not meet the demands of security.',
    cause: 'The page’s URL is not HTTPS, or another demand of security is not met.',
    instead: 'Look at the URL of the page, and at the RP ID of the options.',
    fixes: ['Use a configuration that meets the demands of security.'],
    notes: [],
  }),
  told('huawei/1021300004', {
    title: 'User abort',
    summary: 'The user cancelled.',
    cause: 'The user tapped the button that cancels.',
    instead: 'Ask the user what was shown.',
    fixes: ['Let the user try again.'],
  }),
  told('huawei/1021300005', {
    title: 'Time out',
    summary: 'Time ran out.',
    cause: 'The operation was not done within the time that was given.',
    instead: 'Look at timeout in the options.',
    fixes: ['Complete it within that time; give the user enough of it.'],
  }),
  told('huawei/1021300006', {
    title: 'Encoding error',
    summary: 'Something could not be encoded or decoded.',
    cause: 'Parameters of the registration or sign-in are not right.',
    instead: PARAMETERS,
    fixes: ['Check the parameters of the registration or sign-in.'],
  }),
  told('huawei/1021300007', {
    title: 'Unknown error',
    summary: 'No more is known.',
    cause: 'The page gives no cause.',
    instead: 'Look at the log of the device.',
    fixes: ['Try again; where it stays, restart the device and try once more.'],
  }),
  told('huawei/1021300008', {
    title: 'The constraint condition is incorrect',
    summary: 'The options demand what the authenticator cannot do.',
    cause: 'A discoverable credential (residentKey) is demanded, say, and the authenticator does not support it.',
    instead: 'Look at authenticatorSelection of the options.',
    fixes: ['Check the parameters of the registration or sign-in.'],
  }),
  told('huawei/1021300009', {
    title: 'Data error',
    summary: 'The data is wrong.',
    cause: 'The page gives no cause but the data itself.',
    instead: PARAMETERS,
    fixes: ['Check the parameters of the registration or sign-in.'],
  }),
  told('huawei/1021300010', {
    title: 'User Rejects',
    summary: 'The user refused.',
    cause: 'The user refused the operation.',
    instead: 'See whether face, fingerprint or PIN is set up on the device.',
    fixes: ['Let the user set up an authenticator of the device first: face, fingerprint or PIN.'],
  }),
  told('huawei/1021300011', {
    title: 'Failed to connect to the service',
    summary: 'The FIDO service of the system could not be started.',
    cause: 'Starting the FIDO capability of the system failed.',
    instead: 'Look at the log of the device.',
    fixes: ['Restart the device, or try again.'],
  }),
  told('huawei/1021300012', {
    title: 'The number of passkeys has reached its maximum',
    summary: 'The device holds as many passkeys as it can.',
    cause: 'The number of passkeys is at its maximum.',
    instead: 'Count the passkeys in the settings of the device.',
    fixes: ['Remove passkeys that are not used.'],
    notes: [CHINESE, 'Its solution was not seen; the one given here is ours. The list may go on.'],
  }),
] satisfies readonly DocumentedError[]
