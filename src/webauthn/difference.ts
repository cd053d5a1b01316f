import { sameBytes, startsWith } from '../bytes.ts'
import { decodeEitherBase64, encodeBase64url } from '../text/base64url.ts'
import { toHex } from '../text/hex.ts'
import { asciiOf, type ChallengeDifference, differenceOf } from './challenge.ts'

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
  const way = differenceOf(encodeBase64url(received), encodeBase64url(wanted))
  return way === 'again' || way === 'less' || way === 'hex' || way === 'case' ? way : 'other'
}

/** The same for challenges as texts. A cut one is seen in its bytes: its last character may be another. */
export function challengeDifference(received: string, wanted: string): ChallengeDifference | Difference | undefined {
  const way = differenceOf(received, wanted)
  const [is, should] = [decodeEitherBase64(received), decodeEitherBase64(wanted)]
  return way === 'other' && is && should ? (bytesDifference(is, should) ?? way) : way
}

/** The text of a UUID (RFC 9562 §4) where its 16 bytes are meant. */
function isUuidOf(text: Uint8Array, bytes: Uint8Array): boolean {
  return bytes.length === 16 && asciiOf(text)?.replaceAll('-', '').toLowerCase() === toHex(bytes)
}
