import { type ClientError, errorsOf } from '../define.ts'
import { APP } from './shared.ts'

const capacitor = errorsOf('capacitor-passkey-plugin', {
  by: 'capacitor-passkey-plugin (Argo Navis)',
  basis: 'documented',
  capture: APP,
  docs: ['https://github.com/Argo-Navis-Dev/capacitor-passkey-plugin'],
})

/** Codes, what they stand for on the platforms, causes, what to do. The first two of the list no other program has. */
const CODES: readonly (readonly [
  code: string,
  title: string,
  meaning: string,
  causes: readonly string[],
  fix: string,
])[] = [
  [
    'RPID_VALIDATION_ERROR',
    'The RP ID could not be validated',
    'On iOS the app is not associated with the RP ID.',
    [
      'rpId is not among the webcredentials: entries of the app.',
      'apple-app-site-association is missing or names another team or bundle id.',
    ],
    'Check rpId, the associated domains and the association file.',
  ],
  [
    'PROVIDER_CONFIG_ERROR',
    'No provider is set up',
    'It is a …ProviderConfigurationException of Android.',
    ['credentials-play-services-auth is not among the dependencies, or Play services are old.'],
    'Add the dependency, and update Play services.',
  ],
  [
    'UNKNOWN_ERROR',
    'An error without a reason',
    'The platform gave none.',
    ['The options cannot be read, or the provider failed.'],
    'Lint the options, and read the log of the device.',
  ],
  [
    'CANCELLED',
    'The user cancelled',
    'The sheet was closed before it ended.',
    ['The user closed the sheet.', 'On iOS: no passkey is on the device.'],
    'Take it as no answer.',
  ],
  [
    'DOM_ERROR',
    'A domError of Android, or an invalid answer of iOS',
    'The message holds what the platform said.',
    ['What the message means; `explain` takes it.'],
    'Read the message.',
  ],
  [
    'UNSUPPORTED_ERROR',
    'Passkeys are not supported here',
    'The device or the system is too old.',
    ['iOS before 15, Android before 9, or no Google services.'],
    'Ask before it is offered.',
  ],
  [
    'TIMEOUT',
    'Nobody answered in time',
    'The time of the options ran out.',
    ['timeout is short.'],
    'Let the user try again.',
  ],
  [
    'NO_CREDENTIAL',
    'No passkey is available',
    'The device has no passkey that fits.',
    ['No passkey for the RP ID, or allowCredentials names others.'],
    'Offer registration or another way to sign in.',
  ],
  [
    'INVALID_INPUT',
    'The options cannot be read',
    'A required member is missing or not base64url.',
    ['challenge or user.id is in another encoding.'],
    'Lint the options.',
  ],
  [
    'INTERRUPTED',
    'The request was interrupted',
    'It is a …InterruptedException of Android.',
    ['The app went away, or another request was started.'],
    'Start it again from a tap.',
  ],
  [
    'NO_ACTIVITY',
    'No activity is in the foreground',
    'Android opens its sheet from an activity.',
    ['The app was in the background.'],
    'Start it from a tap.',
  ],
]

export const CAPACITOR: readonly ClientError[] = CODES.map(([code, title, meaning, causes, fix], at) =>
  capacitor(code, {
    ...(at < 2 ? { names: [code] } : { alone: [code] }),
    when: [
      new RegExp(`\\bpluginErrorCode\\b\\W{1,6}${code}\\b`),
      new RegExp(`\\bPasskeyPlugin\\b.{0,80}?\\b${code}\\b`),
    ],
    title,
    meaning,
    causes,
    fixes: [fix],
  }),
)
