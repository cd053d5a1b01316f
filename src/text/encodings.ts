/** Both digits of each byte. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** How many bytes of something unexpected a fault quotes. */
const QUOTED_BYTES = 16

/** Lower-case hex of the bytes. */
export function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (let i = 0; i < bytes.length; i++) hex += HEX[bytes[i] ?? 0]
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

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const NOT_A_DIGIT = 64

const DIGIT_OF = new Uint8Array(128).fill(NOT_A_DIGIT)
for (let i = 0; i < ALPHABET.length; i++) DIGIT_OF[ALPHABET.charCodeAt(i)] = i

export type Base64urlResult =
  | { ok: true; bytes: Uint8Array }
  /** `index`: of the first character outside the alphabet. */
  | { ok: false; reason: 'character'; index: number }
  /** `index`: of the character that is left over. */
  | { ok: false; reason: 'length'; index: number }
  /** `index`: of the last character, whose unused bits are set; `bytes` ignores them. */
  | { ok: false; reason: 'bits'; index: number; bytes: Uint8Array }

/** Base64url without padding, RFC 4648 §5 and WebAuthn Level 3 §3; strict in alphabet, length and unused bits (RFC 4648 §3.5). */
export function decodeBase64url(text: string): Base64urlResult {
  const bytes = new Uint8Array((text.length * 3) >> 2)
  let held = 0
  let bits = 0
  const whole = wholeGroups(text, bytes)
  let written = (whole >> 2) * 3
  for (let i = whole; i < text.length; i++) {
    const digit = base64urlDigit(text.charCodeAt(i))
    if (digit < 0) return { ok: false, reason: 'character', index: i }
    held = (held << 6) | digit
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[written++] = held >> bits
    held &= (1 << bits) - 1
  }
  const index = text.length - 1
  if (text.length % 4 === 1) return { ok: false, reason: 'length', index }
  return held === 0 ? { ok: true, bytes } : { ok: false, reason: 'bits', index, bytes }
}

/** Decodes groups of four digits, three bytes each, up to one that is none. Returns how many units it read. */
function wholeGroups(text: string, bytes: Uint8Array): number {
  const end = text.length & ~3
  let written = 0
  for (let i = 0; i < end; i += 4) {
    const a = DIGIT_OF[text.charCodeAt(i)] ?? NOT_A_DIGIT
    const b = DIGIT_OF[text.charCodeAt(i + 1)] ?? NOT_A_DIGIT
    const c = DIGIT_OF[text.charCodeAt(i + 2)] ?? NOT_A_DIGIT
    const d = DIGIT_OF[text.charCodeAt(i + 3)] ?? NOT_A_DIGIT
    // No digit has the bit that stands for none.
    if (((a | b | c | d) & NOT_A_DIGIT) !== 0) return i
    bytes[written] = (a << 2) | (b >> 4)
    bytes[written + 1] = (b << 4) | (c >> 2)
    bytes[written + 2] = (c << 6) | d
    written += 3
  }
  return end
}

/** The bytes of base64url text in that form; undefined when it is none. */
export function base64urlBytes(text: string): Uint8Array | undefined {
  const result = decodeBase64url(text)
  return result.ok ? result.bytes : undefined
}

/** Base64url without padding. */
export function encodeBase64url(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 6) {
      bits -= 6
      text += ALPHABET.charAt((held >> bits) & 63)
    }
    held &= (1 << bits) - 1
  }
  return bits === 0 ? text : text + ALPHABET.charAt((held << (6 - bits)) & 63)
}

/** The value of a base64url digit's char code, or -1. */
export function base64urlDigit(code: number): number {
  const digit = DIGIT_OF[code] ?? NOT_A_DIGIT
  return digit === NOT_A_DIGIT ? -1 : digit
}

/** The bytes that text of either alphabet, padded or not, stands for: for repairs only. */
export function decodeEitherBase64(text: string): Uint8Array | undefined {
  let end = text.length
  while (end > 0 && text.charAt(end - 1) === '=') end--
  const digits = text.slice(0, end)
  const isStandard = digits.includes('+') || digits.includes('/')
  const result = decodeBase64url(isStandard ? digits.replaceAll('+', '-').replaceAll('/', '_') : digits)
  return result.ok || result.reason === 'bits' ? result.bytes : undefined
}

/** Base64 text without the "=" that it ends in; by a loop, since a text of nothing else may be long. */
export function withoutPadding(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === 0x3d) end--
  return text.slice(0, end)
}
