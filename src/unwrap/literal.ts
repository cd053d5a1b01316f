import { MAX_DIAGNOSED, MAX_PAYLOADS } from '../limits.ts'
import type { Part } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { LiteralReader } from './literal-reader.ts'
import { inputFault } from './unreadable.ts'

/** Where a literal may begin: at a bracket, with the name of a class, a function or a form before it. */
const BEGIN =
  /#<(?=[A-Z])|%[\w.]{0,60}\{|\bJSON\.(?:parse|stringify)\(|\b(?:array|map|[A-Z][\w.]{0,60})(?:\(\d{1,9}\))?\s{0,9}[{([]|\b[\w\\]{1,60} Object\s{1,9}\(|\bobject\([\w\\]{1,99}\)#\d{1,9} \(\d{1,9}\) \{|[{[]/g
/** What may stand before a literal that is all there is: an assignment, a call that prints it. */
const BEFORE =
  /^\s*(?:<\?php\s+)?(?:export\s+(?:default\s+)?)?(?:(?:const|let|var|val|final|return|my)\s+)?(?:[\w$.@]{1,99}\s*(?::\s*[\w.$]{1,99}\s*)?(?::|:?=>?)\s*)?(?:[\w.]{1,60}\(\s*)?&?$/
/** An error as Node prints it, in front of its members: what was sent may stand in them. */
const STACK =
  /^\s{0,99}(?:Uncaught )?[A-Z]\w{0,60}[^\n]{0,1000}\n(?:\s{2,9}at [^\n]{0,1000}\n){0,99}?\s{2,9}at [^\n]{0,1000}? (?=\{\r?\n)/
/** UTF-16 units of what stands before it. */
const MAX_BEFORE = 300
const BEHIND = /^(?:as const|as \w+|satisfies \w+)?[\s;)]*(?:(?:#|\/\/)[^\n]*)?$/

/** What is worth opening; what is longer is no payload. */
export const looksLiteral = (text: string): boolean =>
  text.length <= MAX_DIAGNOSED && /#<[A-Z]|[{[(]\s*(?:[{[(:@]\s*)?['"`]?[\w$@[]/.test(text)

/** The literal that is all there is in a text; undefined: there is none, or it is JSON. */
export function literalOf(text: string): Part[] | undefined {
  BEGIN.lastIndex = 0
  const stack = STACK.exec(text)?.[0].length
  const start = stack ?? BEGIN.exec(text)?.index
  if (start === undefined) return undefined
  if (stack === undefined && (start > MAX_BEFORE || !BEFORE.test(text.slice(0, start)))) return undefined
  const reader = new LiteralReader(text, start)
  return isLiteral(reader, text, start) && BEHIND.test(text.slice(reader.at).trim())
    ? [{ ...partOf(reader), ...(stack === undefined ? {} : { unexpected: true }) }]
    : undefined
}

/** The literals among other things, none inside another. Every unit is looked at once. */
export function literalsIn(text: string): Part[] | undefined {
  const found: Part[] = []
  BEGIN.lastIndex = 0
  for (let match = BEGIN.exec(text); match && found.length < MAX_PAYLOADS; match = BEGIN.exec(text)) {
    const { index: start } = match
    const next = BEGIN.lastIndex
    const reader = new LiteralReader(text, start)
    if (isLiteral(reader, text, start)) found.push({ ...partOf(reader), unexpected: true })
    // What could not be read is not looked at again: what follows may be a literal of its own.
    BEGIN.lastIndex = Math.max(next, reader.at)
  }
  return found.length > 0 ? found : undefined
}

/** Whether one is read there that is more than an empty pair of brackets, and no JSON. */
const isLiteral = (reader: LiteralReader, text: string, start: number): boolean =>
  reader.read() && reader.foreign && /[:=]/.test(text.slice(start, reader.at))

/** What the reader writes where bytes are gone. */
const GONE = '"…"'

function partOf({ out, at, goneAt, elided }: LiteralReader): Part {
  const cut = out.result(at)
  const span = { start: Math.min(goneAt ?? 0, cut.text.length - 1), length: GONE.length }
  const reason = plain('InvalidSymbol')
  return {
    cut,
    ...(elided ? { elided: true } : {}),
    ...(goneAt === undefined
      ? {}
      : { faults: [inputFault('json-invalid', { reason, sign: 'console-dump', atEnd: false }, { span })] }),
  }
}
