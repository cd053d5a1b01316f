import { recognise } from '../classify/index.ts'
import { innerDoc, stringOffsets } from '../json/doc.ts'
import { locator } from '../json/locate.ts'
import { tryFlatJson } from '../json/parse.ts'
import { escapePointer } from '../json/pointer.ts'
import { asString, isObject } from '../json/values.ts'
import { MAX_PAYLOADS, MAX_UNWRAP_DEPTH } from '../limits.ts'
import type { Candidate, Fault, Hints, Json, JsonObject, Recognition, Source } from '../model/index.ts'
import { formFields, innerOfForm } from '../providers/auth0/unwrap/form.ts'
import { asFormKey, candidate, NO_FAULTS } from './candidate.ts'
import { formKeyOf } from './form-key.ts'
import { hintsOfObject } from './hints.ts'
import { rootOf } from './root.ts'

/** Finds every payload in one input, outer before inner, and recognises it. Never throws on bad input. */
export function unwrap(source: Source): Candidate[] {
  const root = rootOf(source)
  const search = new Search()
  search.visit(root, 0)
  const first = search.taken[0]
  if (first && search.full)
    first.faults = [
      ...first.faults,
      { kind: 'payloads-left-out', place: { pointer: '' }, args: { limit: MAX_PAYLOADS } },
    ]
  // A slip in the text is worth telling even when nothing in it is known.
  return search.taken.length === 0 && root.faults.length > 0 ? [root] : search.taken
}

/** Members that people put a payload into; what stands there is expected to be one. */
const WRAPPERS = new Set([
  'credential',
  'content',
  'authn_response',
  'passkey',
  'publickeycredential',
  'data',
  'body',
  'payload',
])

/** Which members are searched. */
type Inside = Recognition['inside'] | 'all'

class Search {
  readonly taken: Candidate[] = []
  /** More was there than may be taken. */
  full = false

  visit(found: Candidate, depth: number): void {
    const { value } = found
    const recognition = recognise(found)
    if (recognition && this.taken.length >= MAX_PAYLOADS) this.full = true
    if (this.full) return
    if (recognition) this.taken.push({ ...found, recognition })
    const inside = recognition?.inside ?? 'all'
    if (inside === 'none' || depth >= MAX_UNWRAP_DEPTH) return
    if (inside === 'form') this.#form(found, depth)
    else if (typeof value === 'string') this.#text(found, value, depth)
    else if (typeof value === 'object' && value !== null) this.#members(found, value, inside, depth)
  }

  #members(found: Candidate, value: JsonObject | Json[], inside: Inside, depth: number): void {
    const key = isObject(value) ? formKeyOf(value) : undefined
    if (key !== undefined) {
      this.#formKey(found, key, depth)
      return
    }
    const hints = isObject(value) ? hintsOfObject(value, found.hints) : found.hints
    for (const [name, child] of Object.entries(value)) {
      if (typeof inside !== 'string' && !inside.includes(name)) continue
      if (child === null || (typeof child !== 'object' && !looksLikeJson(child))) continue
      // A fault of the whole text (say, a trailing comma) belongs to the first payload in it.
      const faults = this.taken.length === 0 ? found.faults : NO_FAULTS
      this.visit(childOf(found, name, child, hints, faults), depth + 1)
    }
  }

  /** JSON inside a JSON string: the result of stringifying twice. */
  #text(found: Candidate, text: string, depth: number): void {
    const value = looksLikeJson(text) ? tryFlatJson(text) : undefined
    if (value === undefined || typeof value === 'number') return
    const doc = innerDoc(text, found.doc, () => spellingOf(found))
    const { hints, expected, faults } = found
    this.visit(candidate(value, doc, [...found.via, 'json-string'], { hints, expected, faults }), depth + 1)
  }

  /** `{"{\"id\":…}": ""}`: a JSON body that was read as a form (the wrong Content-Type). */
  #formKey(found: Candidate, key: string, depth: number): void {
    const value = tryFlatJson(key)
    if (value === undefined) return
    const doc = innerDoc(key, found.doc, () => {
      const range = locator(found.doc).key(`${found.pointer}/${escapePointer(key)}`)
      return range ? stringOffsets(found.doc.text, range.start + 1) : [0]
    })
    this.visit(asFormKey(candidate(value, doc, [...found.via, 'form-key'], { hints: found.hints })), depth + 1)
  }

  /** The fields of an Auth0 form hold a credential, or the browser's error, as text. */
  #form(found: Candidate, depth: number): void {
    if (!isObject(found.value)) return
    for (const field of formFields(found.value)) {
      const text = asString(found.value[field])
      const part = text === undefined ? undefined : innerOfForm(field, text)
      const value = part && tryFlatJson(part.text)
      if (!part || value === undefined) continue
      const pointer = `${found.pointer}/${escapePointer(field)}`
      const doc = innerDoc(part.text, found.doc, () => spellingOf({ ...found, pointer }).slice(part.start))
      const hints: Hints = { ...found.hints, target: 'auth0', endpoint: 'auth0/passkey-enrollment' }
      this.visit(candidate(value, doc, [...found.via, 'json'], { hints }), depth + 1)
    }
  }
}

function childOf(parent: Candidate, name: string, value: Json, hints: Hints, faults: Fault[]): Candidate {
  return {
    value,
    doc: parent.doc,
    pointer: `${parent.pointer}/${escapePointer(name)}`,
    via: parent.via,
    hints: name === 'authn_response' ? { target: 'auth0', ...hints } : hints,
    faults,
    expected: parent.expected && (Array.isArray(parent.value) || WRAPPERS.has(name.toLowerCase())),
  }
}

const looksLikeJson = (value: Json): boolean => typeof value === 'string' && /^\s*[[{"]/.test(value)

/** Offsets, in the holding document, of each unit of the string value at a candidate's pointer. */
function spellingOf(found: Pick<Candidate, 'doc' | 'pointer'>): number[] {
  const field = found.doc.fields?.get(found.pointer)
  if (field?.offsets) return field.offsets()
  if (field) return Array.from({ length: field.end - field.start + 1 }, (_, unit) => field.start + unit)
  const range = locator(found.doc).value(found.pointer)
  return range ? stringOffsets(found.doc.text, range.start + 1) : [0]
}
