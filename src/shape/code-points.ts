/** How long a text is for JSON Schema: in characters, a surrogate pair being one (RFC 8259 §7). */
export default function codePoints(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
