const splitsPair = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00

/** The first `count` UTF-16 units, one less where that would split a surrogate pair. */
export function head(text: string, count: number): string {
  const end = Math.max(0, Math.min(text.length, count))
  return text.slice(0, splitsPair(text, end) ? end - 1 : end)
}

/** The last `count` UTF-16 units, one less where that would split a surrogate pair. */
export function tail(text: string, count: number): string {
  const start = Math.min(text.length, Math.max(0, text.length - count))
  return text.slice(splitsPair(text, start) ? start + 1 : start)
}

/**
 * At most `max` UTF-16 units: the beginning, `…`, the end. The beginning gets two thirds, because that is where a value
 * shows its encoding; the end shows padding and truncation.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  if (max < 1) return ''
  const ending = Math.floor((max - 1) / 3)
  return `${head(text, max - 1 - ending)}…${tail(text, ending)}`
}

/** Bytes in lower-case hex, at most `max` of them; when there are more, `…` and how many there are in all. */
export function hex(bytes: Uint8Array, max: number): string {
  let out = ''
  for (const byte of bytes.subarray(0, Math.max(0, max))) out += byte.toString(16).padStart(2, '0')
  return bytes.length > max ? `${out}… (${bytes.length} bytes)` : out
}
