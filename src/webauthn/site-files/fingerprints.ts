import { table } from '../../table.ts'
import { decodeEitherBase64, fromHex, toHex, withoutPadding } from '../../text/encodings.ts'

/** Of a signing certificate, as `keytool -list -v` prints it and Digital Asset Links compares it: as text. */
const FINGERPRINT = /^[\dA-F]{2}(?::[\dA-F]{2}){31}$/
const SHA256_LENGTH = 32

/** In the spelling of Digital Asset Links: upper case, a colon between any two bytes. */
export const fingerprintText = (bytes: Uint8Array): string => (toHex(bytes).toUpperCase().match(/../g) ?? []).join(':')

/** How a text that should be a fingerprint is spelled otherwise. */
export type Misspelling = 'lower case' | 'no colons' | 'prefixed' | 'blanks' | 'base64' | 'other separators'

export type ReadFingerprint =
  | { form: 'right'; bytes: Uint8Array }
  | { form: 'misspelt'; how: Misspelling; bytes: Uint8Array }
  /** The hash of a certificate in another algorithm. */
  | { form: 'other hash'; algorithm: 'SHA-1' | 'MD5' }
  | { form: 'length'; bytes: number }
  | { form: 'unreadable' }

const ALGORITHMS: Readonly<Record<number, 'SHA-1' | 'MD5' | undefined>> = { 20: 'SHA-1', 16: 'MD5' }

/** What stands where a fingerprint should. */
export function readFingerprint(text: string): ReadFingerprint {
  const bare = text.trim().replace(/^SHA-?(?:256|1)?(?: ?Fingerprint)?\s?[:=]\s?/i, '')
  const bytes = fromHex(bare.replace(/[\s:_-]/g, ''))
  if (bytes) return ofBytes(bytes, FINGERPRINT.test(text) ? undefined : misspellingOf(text, bare))
  const decoded = decodeEitherBase64(withoutPadding(bare))
  return decoded && decoded.length in ALGORITHMS_AND_OURS ? ofBytes(decoded, 'base64') : { form: 'unreadable' }
}

const ALGORITHMS_AND_OURS: Readonly<Record<number, true>> = { 20: true, 16: true, [SHA256_LENGTH]: true }

function ofBytes(bytes: Uint8Array, how: Misspelling | undefined): ReadFingerprint {
  const algorithm = ALGORITHMS[bytes.length]
  if (algorithm) return { form: 'other hash', algorithm }
  if (bytes.length !== SHA256_LENGTH) return { form: 'length', bytes: bytes.length }
  return how === undefined ? { form: 'right', bytes } : { form: 'misspelt', how, bytes }
}

function misspellingOf(text: string, bare: string): Misspelling {
  if (bare !== text.trim()) return 'prefixed'
  if (bare !== text || /\s/.test(text)) return 'blanks'
  if (!/[:_-]/.test(text)) return 'no colons'
  return /^[\da-f]{2}(?::[\da-f]{2}){31}$/i.test(text) ? 'lower case' : 'other separators'
}

/** `XX:XX:…`, as examples have it: nothing is known of what stands for it. */
export const isMaskedFingerprint = (text: string): boolean => /^(?:[Xx?*]{2}:){3,40}(?:[Xx?*]{2}|\.{2,3}|…)$/.test(text)

/** The debug key that the templates of React Native and Expo bring along, and the example of Google’s documentation. */
const PUBLIC_KEYS: Readonly<Record<string, 'debug' | 'example'>> = table({
  'FA:C6:17:45:DC:09:03:78:6F:B9:ED:E6:2A:96:2B:39:9F:73:48:F0:BB:6F:89:9B:83:32:66:75:91:03:3B:9C': 'debug',
  '14:6D:E9:83:C5:73:06:50:D8:EE:B9:95:2F:34:FC:64:16:A0:83:42:E6:1D:BE:A8:8A:04:96:B2:3F:CF:44:E5': 'example',
})

export const publicKeyOf = (fingerprint: string): 'debug' | 'example' | undefined =>
  PUBLIC_KEYS[fingerprint.trim().toUpperCase()]
