/** Comparisons of byte strings; nothing here is secret, so none is constant-time. */

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && startsWithBytes(a, b)

export function startsWithBytes(bytes: Uint8Array, start: Uint8Array): boolean {
  if (start.length > bytes.length) return false
  for (let at = 0; at < start.length; at++) if (bytes[at] !== start[at]) return false
  return true
}
