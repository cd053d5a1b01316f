import { asciiOf, sameBytes, startsWith } from '../bytes.ts'
import { base64urlBytes, decodeEitherBase64, encodeBase64url, toHex, withoutPadding } from '../text/encodings.ts'

export type TextDifference = 'padding' | 'alphabet' | 'case' | 'again' | 'less' | 'hex' | 'cut' | 'longer' | 'other'

/** In which way base64url text that should be `expected` is another text. Undefined when they are equal. */
export function textDifference(received: string, expected: string): TextDifference | undefined {
  if (received === expected) return undefined
  const plain = withoutPadding
  const url = (text: string): string => plain(text).replaceAll('+', '-').replaceAll('/', '_')
  if (plain(received) === plain(expected)) return 'padding'
  if (url(received) === url(expected)) return 'alphabet'
  const is = base64urlBytes(url(received))
  const wanted = base64urlBytes(url(expected))
  if (is && url(asciiOf(is) ?? '') === url(expected)) return 'again'
  if (wanted && url(asciiOf(wanted) ?? '') === url(received)) return 'less'
  if (isHexOf(received, is, wanted) || isHexOf(expected, wanted, is)) return 'hex'
  if (received.toLowerCase() === expected.toLowerCase()) return 'case'
  if (received !== '' && expected.startsWith(plain(received))) return 'cut'
  return plain(expected) !== '' && received.startsWith(plain(expected)) ? 'longer' : 'other'
}

/** Whether a text, or what it decodes to, is the hex of the other's bytes. */
function isHexOf(text: string, decoded: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (!other || other.length === 0) return false
  const hex = toHex(other)
  return text.toLowerCase() === hex || (decoded !== undefined && asciiOf(decoded)?.toLowerCase() === hex)
}

/** In which way bytes that should be the same are not. */
export type Difference = 'again' | 'less' | 'hex' | 'uuid' | 'case' | 'cut' | 'longer' | 'other'

/** Fewer bytes in common at the start prove nothing. */
const MIN_PREFIX = 8

/** undefined: they are equal. `received` is what the ceremony gave, `wanted` what it is compared with. */
export function bytesDifference(received: Uint8Array, wanted: Uint8Array): Difference | undefined {
  if (sameBytes(received, wanted)) return undefined
  if (received.length >= MIN_PREFIX && startsWith(wanted, received)) return 'cut'
  if (wanted.length >= MIN_PREFIX && startsWith(received, wanted)) return 'longer'
  if (isUuidOf(received, wanted) || isUuidOf(wanted, received)) return 'uuid'
  const way = textDifference(encodeBase64url(received), encodeBase64url(wanted))
  return way === 'again' || way === 'less' || way === 'hex' || way === 'case' ? way : 'other'
}

/** The same for challenges as texts. A cut one is seen in its bytes: its last character may be another. */
export function challengeDifference(received: string, wanted: string): TextDifference | Difference | undefined {
  const way = textDifference(received, wanted)
  const [is, should] = [decodeEitherBase64(received), decodeEitherBase64(wanted)]
  return way === 'other' && is && should ? (bytesDifference(is, should) ?? way) : way
}

/** The text of a UUID (RFC 9562 §4) where its 16 bytes are meant. */
function isUuidOf(text: Uint8Array, bytes: Uint8Array): boolean {
  return bytes.length === 16 && asciiOf(text)?.replaceAll('-', '').toLowerCase() === toHex(bytes)
}
