import type { DocumentedError } from '../../define-error.ts'
import { both } from '../places.ts'

const OF_SDK = {
  docs: ['https://stytch.com/docs/sdks/react-native-sdk/webauthn'],
  documented: 'title only',
  pageDate: 'none',
} as const

const ON_DEVICE = { observable: false, because: 'the device refuses before anything is sent' } as const

/** What the mobile SDKs throw themselves. */
export default [
  {
    code: 'stytch/passkeys_invalid_encoding',
    title: 'Invalid passkey encoding',
    summary: 'The SDK could not read or write the texts of a passkey (PasskeysInvalidEncoding).',
    at: both(''),
    causes: [
      {
        text: 'A value in the options is encoded in another way than the device takes it.',
        ...ON_DEVICE,
        instead: 'Lint the options that the start gave: base64url and standard base64 are told apart.',
      },
    ],
    fixes: ['Start with use_base64_url_encoding: true, where the options go to the platform without webauthn-json.'],
    ...OF_SDK,
    notes: ['Name and message stand in the source of Stytch’s SDK; no page with causes was seen.'],
  },
  {
    code: 'stytch/passkeys_misconfigured',
    title: 'Passkeys are misconfigured',
    summary: 'The app and the domain do not know each other (PasskeysMisconfigured).',
    at: both(''),
    causes: [
      {
        text: 'The associated domain of the app is missing or another one.',
        ...ON_DEVICE,
        instead: 'Look at apple-app-site-association and assetlinks.json of the domain.',
      },
      {
        text: 'The app is signed by another team or key than those files name.',
        ...ON_DEVICE,
        instead: 'Compare team and bundle id, or the SHA-256 fingerprint of the signing key.',
      },
    ],
    fixes: ['Add the domain to the app, and the app to both files of the domain.'],
    ...OF_SDK,
    documented: 'short page',
    notes: ['The causes are those of the message in the source of Stytch’s SDK.'],
  },
  {
    code: 'stytch/passkeys_unsupported',
    title: 'Passkeys are not supported on this device',
    summary: 'The device or its version of the system has no passkeys (PasskeysUnsupportedError).',
    at: both(''),
    causes: [
      {
        text: 'The system is too old for passkeys, or has no screen lock.',
        ...ON_DEVICE,
        instead: 'Look at the version of the system and at its screen lock.',
      },
    ],
    fixes: ['Offer another factor on such devices.'],
    ...OF_SDK,
    notes: ['Name and message stand in the source of Stytch’s SDK; no page with causes was seen.'],
  },
] satisfies DocumentedError[]
