import { innerDoc, locator, stringOffsets } from '../json/doc.ts'
import { escapePointer, valueAt } from '../json/pointer.ts'
import type { Candidate, Doc, Fault, Hints, Json, MemberPart, Part, Recognition } from '../model/index.ts'
import { MovedFields } from './moved.ts'

/** A text on the way: a candidate that nobody has read yet. */
export const textOf = (
  doc: Doc,
  {
    via = [],
    hints = {},
    faults = [],
    undone = [],
  }: Partial<Pick<Candidate, 'via' | 'hints' | 'faults' | 'undone'>> = {},
): Candidate => ({ value: null, doc, pointer: '', via, hints, faults, undone, expected: true })

/** The text of a string value, to be read by wrappers: it is the same value in another spelling. */
export const textOfString = (found: Candidate, text: string): Candidate => ({
  ...found,
  doc: innerDoc(text, found.doc, () => ofValue(found.doc, found.pointer), isOpen(found.doc, found.pointer)),
  pointer: '',
  faults: faultsOf(found.faults, found.doc),
})

/** Whether the text breaks off in the value at a pointer. */
const isOpen = (doc: Doc, pointer: string): boolean => doc.open?.has(pointer) === true

/** Faults on their way into a text within the one in which their places count. */
const faultsOf = (faults: readonly Fault[], doc: Doc): Fault[] =>
  faults.map((fault) =>
    fault.place.span && !fault.place.span.of
      ? { ...fault, place: { ...fault.place, span: { ...fault.place.span, of: doc } } }
      : fault,
  )

/** A payload, with what is known of the text that it stands in: what is whole in a text that breaks off lacks nothing. */
export function taken(found: Candidate, recognition: Recognition): Candidate {
  const own = { ...found }
  own.recognition = recognition
  if (isOpen(found.doc, found.pointer)) own.doc = { ...found.doc, elided: true }
  return own
}

/** The text of a member's value or name, of which a part is cut out. */
export function textOfMember(found: Candidate, part: MemberPart, hints: Hints): Candidate {
  const pointer = found.pointer + part.pointer
  const offsets = part.in === 'name' ? ofName : ofValue
  const text = part.cut?.text ?? ''
  const doc = innerDoc(text, found.doc, () => offsets(found.doc, pointer), isOpen(found.doc, pointer))
  const faults = faultsOf(found.faults, found.doc)
  const own = textOf(doc, { via: found.via, hints, faults, undone: found.undone })
  if (found.held) own.held = true
  return own
}

/** The value at a part's pointer, as it stands or as it was meant. */
export const memberAt = (
  found: Candidate,
  { pointer, faults, value, blocks, moved, unexpected }: MemberPart,
  hints: Hints,
): Candidate => ({
  ...found,
  doc: moved ? movedDoc(found, pointer, moved) : blocks ? { ...found.doc, blocks } : found.doc,
  value: value ?? valueAt(found.value, pointer) ?? null,
  pointer: moved ? '' : found.pointer + pointer,
  hints,
  faults: [...found.faults, ...(faults ?? [])],
  expected: !unexpected,
})

function movedDoc({ doc, pointer }: Candidate, member: string, moved: ReadonlyMap<string, string>): Doc {
  const from = new Map([...moved].map(([at, place]) => [at, pointer + member + place]))
  return { ...doc, fields: new MovedFields(doc, from) }
}

/** Of the wrapper that found a part: how the step is named, and what it undid. */
export interface Form {
  step?: string
  undone?: string | undefined
  sure?: string
}

/** What a wrapper found in a text. */
export function partOf(text: Candidate, part: Part, form: Form, hints: Hints): Candidate {
  const doc = docOf(text.doc, part)
  const step = part.step ?? form.step
  const isFault = part.slip !== undefined && isBody(text)
  const what = isFault ? undefined : (part.undone?.what ?? form.undone)
  const at = part.undone?.at
  const slip = isFault ? undefined : (part.slip ?? text.slip)
  const faults = faultsOfPart(text, part, doc)
  if (isFault && part.slip) faults.push(part.slip())
  // Filled, not copied: a copy with members changed is what costs most of a clean reading.
  const found: Candidate = {
    value: part.value ?? null,
    doc,
    pointer: text.pointer,
    via: step === undefined ? text.via : [...text.via, step],
    hints,
    faults,
    undone:
      what === undefined
        ? text.undone
        : [...text.undone, at === undefined ? { what } : { what, at: { doc, offset: at } }],
    expected: text.expected && !part.unexpected,
  }
  if (slip) found.slip = slip
  if (text.held) found.held = true
  if (text.stray || form.sure === 'stray') found.stray = true
  const recognition = part.recognition ?? text.recognition
  if (recognition) found.recognition = recognition
  return found
}

/** It is the very text of the body that a request carried. */
const isBody = ({ hints: { sent }, via }: Candidate): boolean => sent?.pointer === '' && sent.steps === via.length + 1

function docOf(text: Doc, { cut, fields, elided, open, strict, repeats }: Part): Doc {
  const inner = cut ? innerDoc(cut.text, text, cut.offsets) : strict ? strictDoc(text, repeats) : text
  if (!fields && !elided && !open) return inner
  return { ...inner, ...(fields ? { fields } : {}), ...(open ? { open } : {}), elided: elided ?? inner.elided }
}

function strictDoc(text: Doc, repeats: Part['repeats']): Doc {
  const { toSource, elided, open, blocks, fields } = text
  const doc: Doc = { text: text.text, toSource, elided, strict: true }
  if (repeats) doc.repeats = repeats
  if (open) doc.open = open
  if (blocks) doc.blocks = blocks
  if (fields) doc.fields = fields
  return doc
}

function faultsOfPart(text: Candidate, part: Part, inner: Doc): Fault[] {
  const { faults, doc } = text
  const own = part.faults?.filter((fault) => !isAround(fault, text))
  const around = part.around ? faultsOf(part.around, doc) : []
  // Where a text breaks off, only that text knows: what is read has an end.
  const told = own && part.open ? faultsOf(own, doc) : (own ?? [])
  return [...(inner.text === doc.text ? faults : faultsOf(faults, doc)), ...around, ...told]
}

/** In a mail, a log or on a page other text stands behind what was sent; behind the body of a request nothing does. */
const isAround = ({ args }: Fault, { via, undone, hints }: Candidate): boolean =>
  args.sign === 'trailing-text' && via.length > 0 && undone.length > 0 && hints.sent === undefined

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
    expected: parent.expected && !parent.held && (Array.isArray(parent.value) || HOLDERS.has(name.toLowerCase())),
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

/** Whether a text is all that was sent to an endpoint that is known: there, one field is no way of pasting but what is wrong. */
export const isWholeBody = ({ hints, via }: Candidate): boolean =>
  hints.endpoint !== undefined && hints.sent !== undefined && hints.sent.steps === via.length + 1
