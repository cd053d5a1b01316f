import { recognise, recogniseInside } from '../classify/index.ts'
import { receiverOfMember } from '../classify/recogniser.ts'
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
} from '../model/index.ts'
import { tellOnce } from './breaks-off.ts'
import { type Form, isWholeBody, memberAt, memberOf, partOf, taken, textOfMember, textOfString } from './candidate.ts'
import { exchangeHints, isAboutPasskeys, numbered, sideHints, withExchange } from './exchange.ts'
import { errorIn, flatHints, hintsOf } from './hints.ts'
import { mediationHints } from './mediation.ts'
import { expectedHints } from './neighbours.ts'
import { isGuess, isOfFields, type Readers, type Reading } from './readers.ts'
import { sentHints } from './recorded.ts'
import { datedHints } from './recorded-at.ts'
import { servedPage } from './served.ts'
import { withFault } from './slips.ts'
import { notTorn } from './torn-response.ts'
import { tellUndone } from './undone.ts'
import { inputFault, nothingRead, showsBrokenPayload } from './unreadable.ts'

/** One way to read an input: what was found in it, text by text and value by value. */
export class Search {
  readonly taken: Candidate[] = []
  readonly exchanges: Exchange[] = []
  /** What was sent and is not here. */
  readonly lost: Candidate[] = []
  /** Texts within the input that nobody could read, though they show a payload. */
  #unread: Candidate[] = []
  /** There are texts in texts that nobody looked into. */
  isTooDeep = false
  /** More was there than may be taken. */
  #full = false
  readonly #readers: Readers
  readonly #input: string
  /** Units of texts within the input that may still be read in another way: each way multiplies those of what is in it. */
  #again: number

  constructor(readers: Readers, input: string) {
    this.#readers = readers
    this.#input = input
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
    const isTooDeep = depth > MAX_UNWRAP_DEPTH
    this.isTooDeep ||= isTooDeep
    if (isTooDeep || this.#full) return
    const page = servedPage(text)
    if (page) {
      this.#value(page, depth)
      return
    }
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
    const recognition = recognisedIn(found)
    if (recognition && this.taken.length >= MAX_PAYLOADS) this.#full = true
    if (this.#full) return
    const { value } = found
    const error = recognition?.credential && isObject(value) ? errorIn(value, found.hints) : undefined
    if (error !== undefined) {
      this.#memberPart(found, { pointer: error }, found.hints, depth)
      return
    }
    if (recognition) this.taken.push(notTorn(taken(found, recognition), recognition, this.#input))
    const inside = recognition?.inside ?? 'all'
    if (recognition && !recognition.credential && isObject(value)) this.#held(found, value, inside, depth)
    if (inside === 'none') return
    if (typeof value === 'string') this.#text(textOfString(found, value), this.#readers.ofString(value), depth + 1)
    else if (Array.isArray(value)) this.#members(found, value, found.hints, undefined, depth)
    else if (value !== null && typeof value === 'object') {
      const opened = this.#readers.ofObject(value)
      const { carries, ...known } = found.hints
      const around = exchangeHints(value, expectedHints(value, datedHints(value, mediationHints(value, known))))
      const hints = hintsOf(opened?.says, value, around)
      for (const one of opened?.exchanges ?? []) if (isAboutPasskeys(one)) this.exchanges.push(one)
      const parts = typeof inside === 'function' ? inside() : opened?.parts
      for (const part of parts ?? []) this.#memberPart(found, part, hints, depth)
      const sends = carries === true || (opened?.says?.urls ?? []).length > 0
      if (!parts)
        this.#members(found, value, hints, typeof inside === 'object' ? new Set(inside) : undefined, depth, sends)
    }
  }

  /** What is known by its other members swallows no credential: what its kind does not name is searched for one. */
  #held(found: Candidate, value: JsonObject, inside: Recognition['inside'] | 'all', depth: number): void {
    // A form that reads its own fields tells of each what is wrong with it.
    if (typeof inside === 'function') return
    const named = new Set(typeof inside === 'object' ? inside : [])
    const others = new Set(Object.keys(value).filter((name) => !named.has(name)))
    this.#members({ ...found, held: true, faults: [] }, value, found.hints, others, depth)
  }

  #members(
    found: Candidate,
    value: JsonObject | Json[],
    hints: Hints,
    only: ReadonlySet<string> | undefined,
    depth: number,
    sends = false,
  ): void {
    const held = value as JsonObject
    // Not the entries: of a million members, each would be a list of two.
    for (const name of Object.keys(held)) {
      const child = held[name] as Json
      if (only && !only.has(name)) continue
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

/** What a value is; a credential may tell itself who receives it, which its hints then say. */
function recognisedIn(found: Candidate): Recognition | undefined {
  const { value } = found
  const recognition = found.recognition ?? (found.held ? recogniseInside(found) : recognise(found))
  if (recognition?.credential && isObject(value)) found.hints = flatHints(value, found.hints)
  return recognition
}
