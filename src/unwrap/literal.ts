import { MAX_DIAGNOSED } from '../limits.ts'
import type { Fault, Part, Says } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { cutJson } from './cut-json.ts'
import { type Found, literalsAmong, wholeLiteral } from './literal-finder.ts'
import { SaidBefore } from './said-before.ts'
import { inputFault, signOf } from './unreadable.ts'
import type { Piece } from './with-errors.ts'

/** What is worth opening; what is longer is no payload. */
export const looksLiteral = (text: string): boolean =>
  text.length <= MAX_DIAGNOSED && /#<[A-Z]|[{[(]\s*(?:[{[(:@]\s*|<<)?['"`]?[\w$@[]/.test(text)

/** The literal that is all there is in a text; undefined: there is none, or it is JSON. */
export function literalOf(text: string): Part[] | undefined {
  const found = wholeLiteral(text)
  return found && [{ ...partOf(found), slip: () => slipOf(text) }]
}

/** The literals among other things. */
export function literalsIn(text: string): Piece[] | undefined {
  const found = literalsAmong(text)
  if (found.length === 0) return undefined
  const said = new SaidBefore(text)
  let before = 0
  return found.map((literal) => {
    const says = said.of(before, literal.start)
    before = literal.reader.at
    return { ...partOf(literal), start: literal.start, end: before, ...(says ? { says: asPrinted(says) } : {}) }
  })
}

/** A program that prints what it sends prints an object; what was sent is JSON of it. */
function asPrinted({ body: _, ...says }: Says): Says {
  return says
}

/** A server is sent JSON. */
const slipOf = (text: string): Fault =>
  inputFault(
    'json-invalid',
    { reason: plain('InvalidSymbol'), sign: signOf(text), atEnd: false },
    { span: { start: 0, length: 1 } },
  )

/** What the reader writes where bytes are gone. */
const GONE = '"…"'

/** What was read, as a part of the text that it was read in. */
export function partOf({ reader, alone, cut: isCut }: Omit<Found, 'start'>): Part {
  const { out, at, goneAt, printer, elided } = reader
  if (isCut) return cutPart(reader, alone)
  const cut = out.result(at)
  const span = { start: Math.min(goneAt ?? 0, cut.text.length - 1), length: GONE.length }
  const reason = plain('InvalidSymbol')
  return {
    cut,
    ...(alone ? {} : { unexpected: true }),
    ...(elided ? { elided: true } : {}),
    ...(goneAt === undefined
      ? {}
      : { faults: [inputFault('json-invalid', { reason, sign: printer ?? 'console-dump', atEnd: false }, { span })] }),
  }
}

/** What is there of one that breaks off is JSON that does. */
function cutPart({ out, length }: Found['reader'], alone: boolean): Part {
  const { text, offsets } = out.result(length)
  const part = cutJson(text.trimEnd())
  const at = part?.cut?.offsets
  if (!part?.cut || !at) return { cut: { text, offsets } }
  const source = offsets()
  const cut = { text: part.cut.text, offsets: () => Array.from(at(), (unit) => source[unit] ?? length) }
  // Where it breaks off is a place in the text that does.
  const faults = part.faults?.map((fault) => {
    const start = source[fault.place.span?.start ?? 0] ?? length
    return { ...fault, place: { ...fault.place, span: { start, length: length - start } } }
  })
  return { ...part, cut, ...(faults ? { faults } : {}), ...(alone ? {} : { unexpected: true }) }
}
