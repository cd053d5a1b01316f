const DIGITS = '0123456789abcdef'

/** How many bytes of something unexpected a fault quotes. */
const QUOTED_BYTES = 16

/** Lower-case hex of the bytes. */
export function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += DIGITS.charAt(byte >> 4) + DIGITS.charAt(byte & 15)
  return hex
}

/** Hex of the first 16 bytes, for a message. */
export function headHex(bytes: Uint8Array): string {
  return toHex(bytes.subarray(0, QUOTED_BYTES))
}

/** The bytes of a hex text of even length in either case, or undefined. */
export function fromHex(text: string): Uint8Array | undefined {
  if (text.length === 0 || text.length % 2 !== 0) return undefined
  const bytes = new Uint8Array(text.length / 2)
  for (let i = 0; i < text.length; i++) {
    const digit = hexDigit(text.charCodeAt(i))
    if (digit < 0) return undefined
    bytes[i >> 1] = ((bytes[i >> 1] ?? 0) << 4) | digit
  }
  return bytes
}

/** The value of a hex digit's char code, or -1. */
export function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}
