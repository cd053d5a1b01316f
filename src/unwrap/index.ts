import { rootDoc } from '../json/doc.ts'
import { MAX_UNWRAP_DEPTH } from '../limits.ts'
import type { Candidate, Exchange, SiteFile, Source } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { siteFileOf } from '../webauthn/site-files/names.ts'
import { fieldOfBytes, unknownField } from './bare-field.ts'
import { partOf, textOf } from './candidate.ts'
import { isGuess, READERS, type Readers } from './readers.ts'
import { Search } from './search.ts'
import { servedPage } from './served.ts'
import { withoutPayload } from './slips.ts'
import { inputFault, nothingRead, unreadable } from './unreadable.ts'
/**
 * Finds every payload in one input, outer before inner, each recognised. Two turns alternate until nothing is left:
 *
 * - A **text** is read by the first wrapper that opens it (`wrappers/`: JSON, a form, an error's text, …). It gives
 *   values, or texts that are read in turn.
 * - A **value** is recognised by classification, once. A payload is taken, and says which of its members may hold another.
 *   What nobody knows is opened by the wrapper that knows its form, else searched member by member; a string in it that
 *   looks like one of the forms is a text again.
 *
 * What is known on the way of the request goes down with it, as do the faults of a text to the first payload in it. A way of
 * reading a text that was only likely, and in which nothing is known, is given up for the next. Never throws on bad input.
 */
export const unwrap = (source: Source, readers: Readers = READERS): Candidate[] => read(source, readers).candidates

/** What was found in an input; and the exchanges in it that are about passkeys, those too of which no payload was recorded. */
export interface Read {
  candidates: Candidate[]
  exchanges: readonly Exchange[]
}

/**
 * Fields here and there come last, at every depth: a way to read a text that finds no more ends before one that finds a payload.
 * `called`: what the user calls the text.
 */
export function read(source: Source, readers: Readers = READERS, called?: SiteFile): Read {
  const file = called ?? siteFileOf(source.name)
  const whole = readers.withoutStray()
  const found = readBy(source, whole, file)
  return whole.leftOut && found.candidates.every(({ recognition }) => !recognition)
    ? readBy(source, readers, file)
    : found
}

function readBy(source: Source, readers: Readers, file: SiteFile | undefined): Read {
  const { undone } = source
  const input = textOf(rootDoc(source.text), {
    ...(undone === undefined ? {} : { undone: [{ what: undone }] }),
    ...(file === undefined ? {} : { hints: { file } }),
  })
  const raw = source.bytes && fieldOfBytes(source.bytes)
  if (raw) return only(partOf(input, raw, { step: 'bytes', undone: undefined }, {}))
  const { fault: obstacle, isFinal } = unreadable(source) ?? {}
  if (obstacle && isFinal) return only({ ...input, faults: [obstacle] })
  const page = servedPage(input)
  if (page) return only(page)
  const exchanges: Exchange[] = []
  let lost: Candidate[] = []
  let stray: Read | undefined
  for (const reading of readers.ofText(source.text)) {
    const search = new Search(readers, source.text)
    const entered = search.enter(input, reading)
    if (search.taken.length > 0) {
      const found = { candidates: search.result(), exchanges: search.exchanges }
      if (found.candidates.some((one) => !one.stray)) return found
      // Fields here and there, where all that they stand in may be read in another way.
      stray ??= found
      continue
    }
    exchanges.push(...search.exchanges)
    if (lost.length === 0) lost = search.missed()
    if (isGuess(reading)) continue
    if (stray || lost.length > 0) break
    if (search.isTooDeep) return only({ ...input, faults: [TOO_DEEP] })
    // A slip in the text is worth telling even when nothing in it is known.
    const slips = entered.filter(({ faults }) => faults.length > 0).slice(0, 1)
    return { candidates: slips.map((slip) => withoutPayload(slip, source.text)), exchanges }
  }
  if (stray) return stray
  if (obstacle) return only({ ...input, faults: [obstacle] })
  if (lost.length > 0) return { candidates: lost, exchanges }
  return only({ ...input, faults: [unknownField(source.text) ?? nothingRead(source.text)] })
}

/** Somebody escaped in a loop, or means to keep us busy. */
const TOO_DEEP = inputFault('no-payload-found', {
  seems: plain(`texts within texts, of which no more than ${MAX_UNWRAP_DEPTH} are read`),
})

const only = (candidate: Candidate): Read => ({ candidates: [candidate], exchanges: [] })
