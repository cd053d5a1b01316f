import { innerDoc, locator, stringOffsets } from '../json/doc.ts'
import { escapePointer, valueAt } from '../json/pointer.ts'
import type { Candidate, Doc, Fault, Hints, Json, MemberPart, Part } from '../model/index.ts'

/** A text on the way: a candidate that nobody has read yet. */
export const textOf = (doc: Doc, rest: Partial<Candidate> = {}): Candidate => ({
  value: null,
  doc,
  pointer: '',
  via: [],
  hints: {},
  faults: [],
  undone: [],
  expected: true,
  ...rest,
})

/** The text of a string value, to be read by wrappers: it is the same value in another spelling. */
export const textOfString = (found: Candidate, text: string): Candidate => ({
  ...found,
  doc: innerDoc(text, found.doc, () => ofValue(found.doc, found.pointer)),
  pointer: '',
})

/** The text of a member's value or name, of which a part is cut out. Faults of the document around it are not its own. */
export function textOfMember(found: Candidate, part: MemberPart, hints: Hints): Candidate {
  const pointer = found.pointer + part.pointer
  const offsets = part.in === 'name' ? ofName : ofValue
  const doc = innerDoc(part.cut?.text ?? '', found.doc, () => offsets(found.doc, pointer))
  return textOf(doc, { via: found.via, hints, undone: found.undone, ...(found.held ? { held: true } : {}) })
}

/** The value at a part's pointer, as it stands or as it was meant. */
export const memberAt = (
  found: Candidate,
  { pointer, faults, value, blocks, unexpected }: MemberPart,
  hints: Hints,
): Candidate => ({
  ...found,
  doc: blocks ? { ...found.doc, blocks } : found.doc,
  value: value ?? valueAt(found.value, pointer) ?? null,
  pointer: found.pointer + pointer,
  hints,
  faults: [...(faults ?? [])],
  expected: !unexpected,
})

/** Of the wrapper that found a part: how the step is named, and what it undid. */
export interface Form {
  step?: string
  undone?: string | undefined
}

/** What a wrapper found in a text. */
export function partOf(text: Candidate, part: Part, form: Form, hints: Hints): Candidate {
  const { cut, fields, elided } = part
  const inner = cut ? innerDoc(cut.text, text.doc, cut.offsets) : text.doc
  const doc = fields || elided ? { ...inner, ...(fields ? { fields } : {}), elided: elided ?? inner.elided } : inner
  const step = part.step ?? form.step
  const what = part.undone?.what ?? form.undone
  const at = part.undone?.at
  return {
    ...text,
    value: part.value ?? null,
    doc,
    via: step === undefined ? text.via : [...text.via, step],
    hints,
    undone:
      what === undefined
        ? text.undone
        : [...text.undone, { what, ...(at === undefined ? {} : { at: { doc, offset: at } }) }],
    expected: text.expected && !part.unexpected,
    faults: part.faults ? [...text.faults, ...part.faults] : text.faults,
  }
}

/** Members that people put a payload into; what stands there is expected to be one. */
const HOLDERS = new Set([
  'credential',
  'content',
  'authn_response',
  'passkey',
  'publickeycredential',
  'data',
  'body',
  'payload',
])

export function memberOf(parent: Candidate, name: string, value: Json, hints: Hints, faults: Fault[]): Candidate {
  return {
    value,
    doc: parent.doc,
    pointer: `${parent.pointer}/${escapePointer(name)}`,
    via: parent.via,
    hints,
    faults,
    undone: parent.undone,
    ...(parent.held ? { held: true } : {}),
    expected: parent.expected && (Array.isArray(parent.value) || HOLDERS.has(name.toLowerCase())),
  }
}

/** Offsets, in its document, of each unit of the string value at a pointer. */
function ofValue(doc: Doc, pointer: string): ArrayLike<number> {
  const field = doc.fields?.get(pointer)
  if (field?.offsets) return field.offsets()
  if (field) return Array.from({ length: field.end - field.start + 1 }, (_, unit) => field.start + unit)
  const range = locator(doc).value(pointer)
  return range ? stringOffsets(doc.text, range.start + 1) : [0]
}

/** The same of the name of the member at a pointer. */
function ofName(doc: Doc, pointer: string): ArrayLike<number> {
  const range = locator(doc).key(pointer)
  return range ? stringOffsets(doc.text, range.start + 1) : [0]
}
