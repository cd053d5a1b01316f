import type { ReportFinding } from '../../model/index.ts'
import { escapeTerminal } from '../../text/escape.ts'

/** The place in the standard's terms: the pointer, what is absent there, the field and the bytes of a decoded member. */
export function placeOf(finding: ReportFinding): string {
  const { pointer, member, layer, at, bytes } = finding
  const parts = [member === undefined ? pointer : `${pointer}/${member} (absent)`]
  const inside = [layer, at].filter((part) => part !== undefined).join('.')
  if (inside !== '') parts.push(`→ ${inside}`)
  if (bytes) parts.push(bytesText(bytes))
  return escapeTerminal(parts.filter((part) => part !== '').join(' '))
}

function bytesText({ offset, length }: { offset: number; length: number }): string {
  if (length === 0) return `(at byte ${offset})`
  return length === 1 ? `(byte ${offset})` : `(bytes ${offset}–${offset + length - 1})`
}
