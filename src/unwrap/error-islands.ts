import type { FieldRange, Part } from '../model/index.ts'
import { readBrowserError } from '../webauthn/browser-errors/read.ts'

/** An error as consoles, logs and people write it: `NotAllowedError: …`, `DOMException [NotAllowedError]: …` of Node, `DOMException: NotAllowedError: …`. */
const ERROR =
  /(?<![\w.$])(?:DOMException(?: \[|: ))?(DOMException|(?:NotAllowed|InvalidState|Security|Constraint|NotSupported|Encoding|Unknown|NotReadable|Operation|Type|Range)Error)\]?: ([^\r\n"`]{8,1000})/g
/** Of an error of a list, and of each of its kind in a log, one is enough. */
const MOST = 20

/**
 * Errors of browsers within a part of a text, each once: only those whose words are known to come from a ceremony, since other
 * interfaces throw errors of the same names.
 */
export function errorsAmong(text: string, from: number, to: number, seen: Set<string>): Part[] {
  const found: Part[] = []
  for (const match of text.slice(from, to).matchAll(ERROR)) {
    const [whole, given = '', said = ''] = match
    const message = said.trimEnd()
    const known = readBrowserError({ name: given, message })
    const isKnown = known.kind !== 'unknown' && (known.conversion !== undefined || known.wording?.name === known.name)
    // A request of any kind is given up in these words.
    if (!isKnown || known.name === 'AbortError' || seen.has(message) || seen.size >= MOST) continue
    seen.add(message)
    const start = from + match.index
    const at = start + whole.length - said.length
    const name = start + whole.indexOf(given, given === 'DOMException' ? 0 : whole.search(/[A-Z]\w{1,20}Error/))
    const fields = new Map<string, FieldRange>([
      ['', { start, end: at + message.length }],
      ['/name', { start: name, end: name + given.length }],
      ['/message', { start: at, end: at + message.length }],
    ])
    found.push({ value: { name: known.name, message }, fields })
  }
  return found
}
