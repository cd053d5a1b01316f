/** What the captures must show, by scenario. */
export interface Expected {
  /** COSE algorithm identifier. */
  alg: number
  attachment: 'platform' | 'cross-platform'
  transports: string[]
  fmt: 'none' | 'packed' | 'fido-u2f'
  /** The flags byte of the registration, WebAuthn Level 3 §6.1. */
  flags: number
  /** `get()` told who the user is: it must when there was no allowCredentials (WebAuthn Level 3 §5.2.2). */
  userHandle?: true
  /** Members of clientExtensionResults, sorted: registration, authentication. */
  extensions?: [string[], string[]]
}

const UP = 0x01
const UV = 0x04
const BE = 0x08
const BS = 0x10
const AT = 0x40
const ED = 0x80

const PLATFORM: Expected = {
  alg: -7,
  attachment: 'platform',
  transports: ['internal'],
  fmt: 'none',
  flags: UP | UV | AT,
}
const KEY: Expected = { ...PLATFORM, attachment: 'cross-platform', transports: ['usb'], flags: UP | AT }

export const EXPECTED: Record<string, Expected> = {
  'twilio-platform': { ...PLATFORM, userHandle: true },
  'es256-none': PLATFORM,
  'rs256-none': { ...PLATFORM, alg: -257 },
  'ed25519-none': { ...PLATFORM, alg: -8 },
  'ml-dsa-44-none': { ...PLATFORM, alg: -48 },
  'several-algorithms': { ...PLATFORM, alg: -8 },
  'es256-direct': { ...KEY, fmt: 'packed', flags: UP | UV | AT },
  u2f: { ...KEY, fmt: 'fido-u2f' },
  'resident-key-platform': { ...PLATFORM, userHandle: true },
  synced: { ...PLATFORM, flags: UP | UV | BE | BS | AT, userHandle: true },
  'security-key-usb': KEY,
  'security-key-nfc': { ...KEY, transports: ['nfc'] },
  hybrid: { ...KEY, transports: ['ble', 'hybrid'], flags: UP | UV | AT },
  extensions: {
    ...PLATFORM,
    flags: UP | UV | AT | ED,
    extensions: [
      ['credBlob', 'credProps', 'hmacCreateSecret', 'largeBlob', 'prf'],
      ['getCredBlob', 'largeBlob', 'prf'],
    ],
  },
  'cred-props': { ...PLATFORM, userHandle: true, extensions: [['credProps'], []] },
}

export const ERRORS: Record<string, string> = {
  'credential-excluded': 'InvalidStateError',
  'rp-id-foreign': 'SecurityError',
  'user-display-name-missing': 'TypeError',
  'user-name-missing': 'TypeError',
}

export const MISTAKES = ['base64', 'hex', 'json-stringify-members', 'json-stringify-spread', 'typed-array']
