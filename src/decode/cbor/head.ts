/** The first bytes of a data item, RFC 8949 §3. */
export interface Head {
  major: number
  /** Additional information, the low 5 bits. */
  info: number
  /** Value, length, tag or simple number; a bigint from 2^53 on; the raw bits of a float. */
  argument: number | bigint
  /** Bytes of the head that it needs. */
  length: number
  /** Additional information 31: an indefinite length, or a break. */
  indefinite: boolean
  /** The argument would fit a shorter head (CTAP2 §8); always false for major type 7. */
  long: boolean
}

/** The smallest argument that needs 1, 2, 4, 8 bytes. */
const MIN_ARGUMENT = [24, 0x100, 0x1_0000, 0x1_0000_0000]

/** Reads the head at `offset`; when `length` reaches past `end`, the argument is not valid. `offset` must be before `end`. */
export function readHead(bytes: Uint8Array, offset: number, end: number): Head {
  const first = bytes[offset] ?? 0
  const major = first >> 5
  const info = first & 31
  const extra = info >= 24 && info <= 27 ? 1 << (info - 24) : 0
  const head: Head = { major, info, argument: info, length: 1 + extra, indefinite: info === 31, long: false }
  if (extra === 0 || offset + head.length > end) return head
  head.argument = readUnsigned(bytes, offset + 1, extra)
  head.long = major !== 7 && head.argument < (MIN_ARGUMENT[info - 24] ?? 0)
  return head
}

function readUnsigned(bytes: Uint8Array, offset: number, length: number): number | bigint {
  let high = 0
  let low = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[offset + i] ?? 0
    if (i < length - 4) high = high * 256 + byte
    else low = low * 256 + byte
  }
  const value = high * 0x1_0000_0000 + low
  return Number.isSafeInteger(value) ? value : (BigInt(high) << 32n) | BigInt(low)
}
