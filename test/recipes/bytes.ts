/** Surgery on hex texts: every step says what it takes out, so that a capture of another shape fails loudly. */

export const hexOf = (base64url: string): string => Buffer.from(base64url, 'base64url').toString('hex')
export const base64urlOf = (hex: string): string => Buffer.from(hex, 'hex').toString('base64url')
export const base64Of = (base64url: string): string => Buffer.from(base64url, 'base64url').toString('base64')
export const utf8Hex = (text: string): string => Buffer.from(text, 'utf8').toString('hex')
export const bytesOf = (base64url: string): number[] => [...Buffer.from(base64url, 'base64url')]
export const lengthOf = (hex: string): number => hex.length / 2

/** Replaces `from`, which has to stand at byte `offset`. */
export function put(hex: string, offset: number, from: string, to: string): string {
  const at = offset * 2
  if (!hex.startsWith(from, at)) throw new Error(`expected ${from} at byte ${offset}, found ${hex.slice(at, at + 16)}`)
  return hex.slice(0, at) + to + hex.slice(at + from.length)
}

/** The first `length` bytes; negative: all but the last. */
export const cut = (hex: string, length: number): string => hex.slice(0, length * 2)

/** The bytes from `start` to `end`. */
export const part = (hex: string, start: number, end = lengthOf(hex)): string => hex.slice(start * 2, end * 2)

/** The head of a CBOR string (RFC 8949 §3) in its shortest form; `major` 2 for bytes, 3 for text. */
export function head(major: number, length: number): string {
  const type = major << 5
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')
  if (length < 24) return hex(type | length, 2)
  return length < 256 ? hex(type | 24, 2) + hex(length, 2) : hex(type | 25, 2) + hex(length, 4)
}

export const byteString = (hex: string): string => head(2, lengthOf(hex)) + hex
export const textString = (text: string): string => head(3, Buffer.byteLength(text)) + utf8Hex(text)
