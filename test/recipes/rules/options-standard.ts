import { bad, type Change, good, type Row } from '../rows.ts'

const CREATE = 'several-algorithms.creation-options'
const GET = 'es256-none.request-options'

const set =
  (more: object): Change =>
  (options) => ({ ...options, ...more })

const hinted =
  (authenticatorAttachment: string, ...hints: string[]): Change =>
  (options) => ({
    ...options,
    hints,
    authenticatorSelection: { ...options.authenticatorSelection, authenticatorAttachment },
  })

const AGAINST = 'options-hint-against-attachment'
const FORMATS = 'options-attestation-format-unknown'

/** Members of the options that Level 3 added. */
const rows: readonly Row[] = [
  bad(AGAINST, 'security-key-of-the-platform', CREATE, hinted('platform', 'security-key')),
  bad(AGAINST, 'client-device-that-roams', CREATE, hinted('cross-platform', 'client-device')),
  bad(AGAINST, 'two-hints', CREATE, hinted('platform', 'hybrid', 'security-key')),
  good(AGAINST, 'one-agrees', CREATE, hinted('platform', 'client-device', 'hybrid')),
  good(AGAINST, 'no-attachment', CREATE, set({ hints: ['hybrid'] })),
  bad(FORMATS, 'capitals', CREATE, set({ attestationFormats: ['packed', 'TPM'] })),
  bad(FORMATS, 'older-name', CREATE, set({ attestationFormats: ['safetynet', 'u2f'] })),
  bad(FORMATS, 'of-no-registry', GET, set({ attestationFormats: ['acme'] })),
  good(FORMATS, 'registered', CREATE, set({ attestationFormats: ['android-key', 'compound'] })),
]

export default rows
