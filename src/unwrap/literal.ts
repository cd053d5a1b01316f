import { MAX_PAYLOADS } from '../limits.ts'
import type { Part } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { LiteralReader } from './literal-reader.ts'
import { inputFault } from './unreadable.ts'

/** Where a literal may begin: at a bracket, with the name of a class, a function or a form before it. */
const BEGIN =
  /#<(?=[A-Z])|%[\w.]{0,60}\{|\bJSON\.(?:parse|stringify)\(|\b(?:array|map|[A-Z][\w.]{0,60})(?:\(\d{1,9}\))?\s{0,9}[{([]|\bobject\([\w\\]{1,99}\)#\d{1,9} \(\d{1,9}\) \{|[{[]/g
/** What may stand before a literal that is all there is: an assignment, a call that prints it. */
const BEFORE =
  /^\s*(?:<\?php\s+)?(?:export\s+(?:default\s+)?)?(?:(?:const|let|var|val|final|return|my)\s+)?(?:[\w$.@]{1,99}\s*(?::\s*[\w.$]{1,99}\s*)?:?=>?\s*)?(?:[\w.]{1,60}\(\s*)?&?$/
const BEHIND = /^\s*(?:as const|as \w+|satisfies \w+)?[\s;)]*$/

/** The literals of a text, none inside another; undefined: there is none but JSON. Every unit is looked at once. */
export function literalsIn(text: string): Part[] | undefined {
  const found: Part[] = []
  BEGIN.lastIndex = 0
  for (let match = BEGIN.exec(text); match && found.length < MAX_PAYLOADS; match = BEGIN.exec(text)) {
    const start = match.index
    const reader = new LiteralReader(text, start)
    const read = reader.read()
    // What could not be read is not looked at again: what follows may be a literal of its own.
    BEGIN.lastIndex = Math.max(BEGIN.lastIndex, reader.at)
    if (!read || !reader.foreign || !/[:=]/.test(text.slice(start, reader.at))) continue
    const alone = BEHIND.test(text.slice(reader.at, reader.at + 200)) && BEFORE.test(text.slice(0, start).slice(-300))
    found.push(partOf(reader, alone))
  }
  return found.length > 0 ? found : undefined
}

/** What the reader writes where bytes are gone. */
const GONE = '"…"'

function partOf({ out, at, goneAt, elided }: LiteralReader, alone: boolean): Part {
  const cut = out.result(at)
  const span = { start: Math.min(goneAt ?? 0, cut.text.length - 1), length: GONE.length }
  const reason = plain('InvalidSymbol')
  return {
    cut,
    ...(alone ? {} : { unexpected: true }),
    ...(elided ? { elided: true } : {}),
    ...(goneAt === undefined
      ? {}
      : { faults: [inputFault('json-invalid', { reason, sign: 'console-dump', atEnd: false }, { span })] }),
  }
}
