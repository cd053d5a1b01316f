import { innerDoc, rootDoc, stringOffsets } from '../json/doc.ts'
import { locator } from '../json/locate.ts'
import { escapePointer } from '../json/pointer.ts'
import { scanDepth } from '../json/scan.ts'
import { asString, isObject } from '../json/values.ts'
import { MAX_JSON_DEPTH, MAX_PAYLOADS, MAX_UNWRAP_DEPTH } from '../limits.ts'
import type { Candidate, Doc, Fault, Hints, Json, JsonObject, Source } from '../types.ts'
import { formFields, innerOfForm } from './auth0-form.ts'
import { looksElided, parseElided } from './elided.ts'
import { errorText } from './error-text.ts'
import { formKeyOf } from './form-key.ts'
import { gluedForm } from './glued-form.ts'
import { hintsOfObject } from './hints.ts'
import { notJson, recoverJson } from './not-json.ts'
import { urlEncodedForm } from './url-encoded.ts'

/** What classification says of a candidate: is it a payload, and which of its members may hold another? */
export interface Verdict {
  take: boolean
  /** Search the members below; `form`: its fields hold payloads as text. */
  inside: 'all' | 'none' | 'form' | readonly string[]
}

export type Recognise = (candidate: Candidate) => Verdict

/** Finds everything in one input that may be a payload, outer before inner. Never throws on bad input. */
export function unwrap(source: Source, recognise: Recognise): Candidate[] {
  const taken: Candidate[] = []
  for (const root of rootsOf(source)) search(root, recognise, taken, 0)
  return taken
}

const noFaults: Fault[] = []

function candidate(value: Json, doc: Doc, via: string[], rest: Partial<Candidate> = {}): Candidate {
  return { value, doc, pointer: '', via, hints: {}, faults: noFaults, expected: true, ...rest }
}

const broken = (kind: string, doc: Doc, args: Fault['args'] = {}): Candidate =>
  candidate(null, doc, [], { kind: 'unknown', faults: [{ kind, place: { pointer: '' }, args }] })

/** The outermost candidates of a source: usually one. */
function rootsOf(source: Source): Candidate[] {
  const doc = rootDoc(source.text)
  if (source.binary) return [broken('input-is-binary', doc, { looksLike: source.binary })]
  if (source.text.trim() === '') return [broken('input-is-empty', doc, {})]
  const tooDeep = scanDepth(source.text, MAX_JSON_DEPTH).tooDeepAt
  if (tooDeep !== undefined) return [broken('input-is-too-deep', doc, { offset: tooDeep, limit: MAX_JSON_DEPTH })]
  return [rootOf(source.text, doc, [])]
}

/** Reads one text, whatever it is. */
function rootOf(text: string, doc: Doc, via: string[]): Candidate {
  const json = parse(text)
  if (json !== undefined) return candidate(json, doc, [...via, 'json'])
  const form = gluedForm(text) ?? urlEncodedForm(text)
  if (form) {
    if (form.jsonKey) {
      const inner = innerDoc(form.jsonKey.text, doc, form.jsonKey.offsets)
      const parsed = parse(form.jsonKey.text)
      if (parsed !== undefined) return asFormKey(candidate(parsed, inner, [...via, 'form', 'json']))
    }
    const fields: Doc = { ...doc, fields: form.fields }
    return candidate(form.value, fields, [...via, 'form'], form.kind ? { kind: form.kind } : {})
  }
  const error = errorText(text)
  if (error)
    return candidate(error.value, { ...doc, fields: error.fields }, [...via, 'text'], { kind: 'webauthn-error' })
  if (looksElided(text)) {
    const elided = parseElided(text)
    if (elided !== undefined) return candidate(elided, { ...doc, elided: true }, [...via, 'json'])
  }
  const recovered = recoverJson(text)
  if (recovered) return candidate(recovered.value, doc, [...via, 'json'], { faults: [recovered.fault] })
  return { ...broken('json-invalid', doc), faults: [notJson(text)], via: [...via] }
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

const asFormKey = (found: Candidate): Candidate => ({
  ...found,
  faults: [...found.faults, { kind: 'json-became-form-key', place: { pointer: '' }, args: {} }],
})

function search(found: Candidate, recognise: Recognise, taken: Candidate[], depth: number): void {
  if (taken.length >= MAX_PAYLOADS) return
  const { value } = found
  const verdict: Verdict = found.kind === 'unknown' ? { take: true, inside: 'none' } : recognise(found)
  if (verdict.take) taken.push(found)
  if (verdict.inside === 'none' || depth >= MAX_UNWRAP_DEPTH) return
  if (verdict.inside === 'form') return searchForm(found, recognise, taken, depth)
  if (typeof value === 'string') return searchText(found, value, recognise, taken, depth)
  if (typeof value !== 'object' || value === null) return
  const key = isObject(value) ? formKeyOf(value) : undefined
  if (key !== undefined) return searchFormKey(found, key, recognise, taken, depth)
  const hints = isObject(value) ? hintsOfObject(value, found.hints) : found.hints
  for (const name of Object.keys(value)) {
    if (typeof verdict.inside !== 'string' && !verdict.inside.includes(name)) continue
    const child = (value as JsonObject)[name]
    if (child === undefined || (typeof child !== 'object' && !looksLikeJson(child))) continue
    // A fault of the whole text (say, a trailing comma) belongs to the first payload in it.
    const faults = verdict.take || taken.includes(found) ? noFaults : found.faults.map((fault) => fault)
    search(childOf(found, name, child, hints, faults), recognise, taken, depth + 1)
    if (taken.length > 0 && faults.length > 0) found.faults = noFaults
  }
}

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

/** JSON inside a JSON string: the result of stringifying twice. */
function searchText(found: Candidate, text: string, recognise: Recognise, taken: Candidate[], depth: number): void {
  if (!looksLikeJson(text) || scanDepth(text, MAX_JSON_DEPTH).tooDeepAt !== undefined) return
  const value = parse(text)
  if (value === undefined || typeof value === 'number') return
  const doc = innerDoc(text, found.doc, () => stringSpelling(found))
  const inner = candidate(value, doc, [...found.via, 'json-string'], { hints: found.hints, expected: found.expected })
  search(inner, recognise, taken, depth + 1)
}

/** Offsets, in the holding document, of each unit of the string value at a candidate's pointer. */
function stringSpelling(found: Candidate): number[] {
  const field = found.doc.fields?.get(found.pointer)
  if (field?.offsets) return field.offsets()
  if (field) return Array.from({ length: field.end - field.start + 1 }, (_, unit) => field.start + unit)
  const range = locator(found.doc).value(found.pointer)
  return range ? stringOffsets(found.doc.text, range.start + 1) : [0]
}

/** `{"{\"id\":…}": ""}`: a JSON body that was read as a form (the wrong Content-Type). */
function searchFormKey(found: Candidate, key: string, recognise: Recognise, taken: Candidate[], depth: number): void {
  const value = parse(key)
  if (value === undefined) return
  const spelling = (): number[] => {
    const range = locator(found.doc).key(`${found.pointer}/${escapePointer(key)}`)
    return range ? stringOffsets(found.doc.text, range.start + 1) : [0]
  }
  const doc = innerDoc(key, found.doc, spelling)
  const inner = candidate(value, doc, [...found.via, 'form-key'], { hints: found.hints })
  search(asFormKey(inner), recognise, taken, depth + 1)
}

/** The fields of an Auth0 form hold a credential, or the browser's error, as text. */
function searchForm(found: Candidate, recognise: Recognise, taken: Candidate[], depth: number): void {
  if (!isObject(found.value)) return
  for (const field of formFields(found.value)) {
    const text = asString(found.value[field])
    const part = text === undefined ? undefined : innerOfForm(field, text)
    if (!part) continue
    const value = parse(part.text)
    if (value === undefined) continue
    const pointer = `${found.pointer}/${escapePointer(field)}`
    const doc = innerDoc(part.text, found.doc, () => {
      const spelling = stringSpelling({ ...found, pointer })
      return spelling.slice(part.start)
    })
    const hints: Hints = { ...found.hints, target: 'auth0', endpoint: 'auth0/passkey-enrollment' }
    search(candidate(value, doc, [...found.via, 'json'], { hints }), recognise, taken, depth + 1)
  }
}
