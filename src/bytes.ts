/** Byte strings. Nothing here is secret, so no comparison is constant-time. */

/** The bytes of all parts in a row. */
export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Whether two byte strings are equal; two absent ones are. */
export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return a.length === b.length && startsWith(a, b)
}

/** Whether `bytes` begins with `part`; it may be no longer than that. */
export const startsWith = (bytes: Uint8Array, part: ArrayLike<number>): boolean => {
  for (let at = 0; at < part.length; at++) if (bytes[at] !== part[at]) return false
  return true
}

/** Bytes that are handed to one call: some engines allow no more than 65,535 arguments. */
const ONE_CALL = 4096

/** A text with a UTF-16 unit for each byte. */
export function latin1Of(bytes: Uint8Array): string {
  if (bytes.length <= ONE_CALL) return String.fromCharCode.apply(null, bytes as unknown as number[])
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += ONE_CALL)
    parts.push(String.fromCharCode.apply(null, bytes.subarray(at, at + ONE_CALL) as unknown as number[]))
  return parts.join('')
}

/** Reads numbers of several bytes. */
export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength)

/** The text of bytes that are printable ASCII, or undefined. */
export function asciiOf(bytes: Uint8Array): string | undefined {
  let text = ''
  for (const byte of bytes) {
    if (byte < 0x20 || byte > 0x7e) return undefined
    text += String.fromCharCode(byte)
  }
  return text
}
