import { recognise, recogniseInside } from '../classify/index.ts'
import { receiverOfMember } from '../classify/recogniser.ts'
import { rootDoc } from '../json/doc.ts'
import { isObject } from '../json/values.ts'
import { MAX_PAYLOADS, MAX_READ_AGAIN, MAX_UNWRAP_DEPTH } from '../limits.ts'
import type {
  Candidate,
  Exchange,
  Fault,
  Hints,
  Json,
  JsonObject,
  MemberPart,
  Part,
  Recognition,
  Source,
} from '../model/index.ts'
import { fieldOfBytes, unknownField } from './bare-field.ts'
import { tellOnce } from './breaks-off.ts'
import {
  type Form,
  isWholeBody,
  memberAt,
  memberOf,
  partOf,
  taken,
  textOf,
  textOfMember,
  textOfString,
} from './candidate.ts'
import { exchangeHints, isAboutPasskeys, numbered, sideHints, withExchange } from './exchange.ts'
import { hintsOf } from './hints.ts'
import { expectedHints } from './neighbours.ts'
import { isGuess, isOfFields, READERS, type Readers, type Reading } from './readers.ts'
import { sentHints } from './recorded.ts'
import { datedHints } from './recorded-at.ts'
import { withFault, withoutPayload } from './slips.ts'
import { tellUndone } from './undone.ts'
import { inputFault, nothingRead, showsBrokenPayload, unreadable } from './unreadable.ts'

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

/** Fields here and there come last, at every depth: a way to read a text that finds no more ends before one that finds a payload. */
export function read(source: Source, readers: Readers = READERS): Read {
  const whole = readers.withoutStray()
  const found = readBy(source, whole)
  return whole.leftOut && found.candidates.every(({ recognition }) => !recognition) ? readBy(source, readers) : found
}

function readBy(source: Source, readers: Readers): Read {
  const { undone } = source
  const input = textOf(rootDoc(source.text), undone === undefined ? {} : { undone: [{ what: undone }] })
  const raw = source.bytes && fieldOfBytes(source.bytes)
  if (raw) return only(partOf(input, raw, { step: 'bytes', undone: undefined }, {}))
  const obstacle = unreadable(source)
  // Brackets of something else, say the colours of a terminal, are no levels of JSON.
  const isDeep = obstacle?.kind === 'input-is-too-deep'
  if (obstacle && !isDeep) return only({ ...input, faults: [obstacle] })
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
    // A slip in the text is worth telling even when nothing in it is known.
    const slips = entered.filter(({ faults }) => faults.length > 0).slice(0, 1)
    return { candidates: slips.map((slip) => withoutPayload(slip, source.text)), exchanges }
  }
  if (stray) return stray
  if (obstacle) return only({ ...input, faults: [obstacle] })
  if (lost.length > 0) return { candidates: lost, exchanges }
  return only({ ...input, faults: [unknownField(source.text) ?? nothingRead(source.text)] })
}

const only = (candidate: Candidate): Read => ({ candidates: [candidate], exchanges: [] })

class Search {
  readonly taken: Candidate[] = []
  readonly exchanges: Exchange[] = []
  /** What was sent and is not here. */
  readonly lost: Candidate[] = []
  /** Texts within the input that nobody could read, though they show a payload. */
  #unread: Candidate[] = []
  /** More was there than may be taken. */
  #full = false
  readonly #readers: Readers
  /** Units of texts within the input that may still be read in another way: each way multiplies those of what is in it. */
  #again: number

  constructor(readers: Readers, input: string) {
    this.#readers = readers
    this.#again = MAX_READ_AGAIN * input.length
  }

  result(): Candidate[] {
    tellUndone(this.taken)
    tellOnce(this.taken)
    const [first] = this.taken
    if (first && this.#full) first.faults = [...first.faults, inputFault('payloads-left-out', { limit: MAX_PAYLOADS })]
    // Of a request to somebody else, nothing is missed.
    const missed = this.lost.filter(({ hints }) => hints.endpoint !== undefined)
    const all = [...this.taken, ...missed, ...this.#unread]
    numbered(all)
    return all
  }

  /** What is to be told where nothing is known. */
  missed(): Candidate[] {
    return this.lost.length > 0 ? this.lost : this.#unread
  }

  /** Looks into what a text was read as. */
  enter(text: Candidate, { wrapper, parts }: Reading, depth = 0): Candidate[] {
    return parts.map((part) => this.#part(text, part, wrapper, text.hints, depth))
  }

  #part(text: Candidate, part: Part, form: Form, known: Hints, depth: number): Candidate {
    const hints = hintsOf(part.says && withExchange(part.says), undefined, known)
    const steps = text.via.length + ((part.step ?? form.step) === undefined ? 0 : 1)
    // One more step reads a text, and what that finds is what was sent.
    const sent = part.says?.body
      ? { sent: { pointer: '', steps: part.value === undefined ? steps + 1 : steps } }
      : undefined
    const found = partOf(text, part, form, { ...hints, ...sent })
    if (part.lost) this.lost.push(found)
    else if (part.value === undefined) this.#text(found, this.#readers.ofText(found.doc.text), depth + 1)
    else this.#value(found, depth)
    return found
  }

  #text(text: Candidate, readings: Iterable<Reading>, depth: number): void {
    if (depth > MAX_UNWRAP_DEPTH || this.#full) return
    const before = this.taken.length
    const known = this.#unread.length
    let unread: Candidate[] = []
    for (const reading of readings) {
      const isBody = isOfFields(reading) && isWholeBody(text)
      if (isBody) unread = [withFault(text, nothingRead(text.doc.text))]
      else this.enter(text, reading, depth)
      if (this.taken.length > before || !(isBody || isGuess(reading))) return
      const left = this.#unread.splice(known)
      if (unread.length === 0) unread = left
      this.#again -= text.doc.text.length
      if (this.#again < 0) break
    }
    if (unread.length === 0 && showsBrokenPayload(text.doc.text)) unread = [withFault(text, nothingRead(text.doc.text))]
    for (const one of unread) this.#miss(one)
  }

  #miss(text: Candidate): void {
    if (this.#unread.length < MAX_PAYLOADS) this.#unread.push(text)
    else this.#full = true
  }

  #value(found: Candidate, depth: number): void {
    const recognition = found.recognition ?? (found.held ? recogniseInside(found) : recognise(found))
    if (recognition && this.taken.length >= MAX_PAYLOADS) this.#full = true
    if (this.#full) return
    if (recognition) this.taken.push(taken(found, recognition))
    const inside = recognition?.inside ?? 'all'
    const { value } = found
    if (recognition && !recognition.credential && isObject(value)) this.#held(found, value, inside, depth)
    if (inside === 'none') return
    if (typeof value === 'string') this.#text(textOfString(found, value), this.#readers.ofString(value), depth + 1)
    else if (Array.isArray(value)) this.#members(found, value, found.hints, undefined, depth)
    else if (value !== null && typeof value === 'object') {
      const opened = this.#readers.ofObject(value)
      const { carries, ...known } = found.hints
      const around = exchangeHints(value, expectedHints(value, datedHints(value, known)))
      const hints = hintsOf(opened?.says, value, around)
      for (const one of opened?.exchanges ?? []) if (isAboutPasskeys(one)) this.exchanges.push(one)
      const parts = typeof inside === 'function' ? inside() : opened?.parts
      for (const part of parts ?? []) this.#memberPart(found, part, hints, depth)
      const sends = carries === true || (opened?.says?.urls ?? []).length > 0
      if (!parts) this.#members(found, value, hints, typeof inside === 'object' ? inside : undefined, depth, sends)
    }
  }

  /** What is known by its other members swallows no credential: what its kind does not name is searched for one. */
  #held(found: Candidate, value: JsonObject, inside: Recognition['inside'] | 'all', depth: number): void {
    // A form that reads its own fields tells of each what is wrong with it.
    if (typeof inside === 'function') return
    const named = new Set(typeof inside === 'object' ? inside : [])
    const others = Object.keys(value).filter((name) => !named.has(name))
    this.#members({ ...found, held: true, faults: [] }, value, found.hints, others, depth)
  }

  #members(
    found: Candidate,
    value: JsonObject | Json[],
    hints: Hints,
    only: readonly string[] | undefined,
    depth: number,
    sends = false,
  ): void {
    for (const [name, child] of Object.entries(value)) {
      if (only && !only.includes(name)) continue
      if (child === null || (typeof child !== 'object' && !this.#readers.mayRead(child))) continue
      const faults = this.#faultsBelow(found)
      const known = sideHints(value, name, sends ? sentHints(found, name, child, hints) : hints)
      this.#value(memberOf(found, name, child, receiverOfMember(name, known), faults), depth)
    }
  }

  /** A fault of the whole text (say, a trailing comma) belongs to the first payload in it. */
  #faultsBelow({ faults }: Candidate): Fault[] {
    return this.taken.length === 0 ? faults : []
  }

  #memberPart(holder: Candidate, part: MemberPart, hints: Hints, depth: number): void {
    const found = { ...holder, faults: this.#faultsBelow(holder) }
    if (part.cut) {
      this.#part(textOfMember(found, part, hints), part, {}, hints, depth + 1)
      return
    }
    const place = memberAt(found, part, hintsOf(part.says, undefined, hints))
    const { value } = place
    const via = part.step === undefined ? place.via : [...place.via, part.step]
    // What reads it adds one more step; a value is what was sent as it stands.
    const sent = part.says?.body ? { sent: { pointer: '', steps: via.length + 1 } } : undefined
    const member = { ...place, via, hints: { ...place.hints, ...sent } }
    if (part.searched) this.#value(member, depth + 1)
    else if (typeof value === 'string') this.#text(textOfString(member, value), this.#readers.ofText(value), depth + 1)
    else this.#value(member, depth + 1)
  }
}
