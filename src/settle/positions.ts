import type { Locator, Range } from '../json/doc.ts'
import { isWithin } from '../json/pointer.ts'
import { isObject } from '../json/values.ts'
import type { Candidate, Doc, Place } from '../model/index.ts'

/** The range of a place in the source text; undefined when the text no longer shows it. */
export function rangeOf(
  candidate: Candidate,
  place: Place,
  locators: Map<Doc, Locator>,
  make: (doc: Doc) => Locator,
): Range | undefined {
  const { doc } = candidate
  const pointer = candidate.pointer + place.pointer
  const field = doc.fields && fieldOf(doc, pointer)
  if (field) return field
  if (
    place.span &&
    place.pointer === '' &&
    (candidate.value === null || isObject(candidate.value) || Array.isArray(candidate.value))
  )
    return toSource(doc, { start: place.span.start, end: place.span.start + place.span.length })
  // Of a text that was not parsed nothing but its beginning is known.
  if (candidate.value === null) return toSource(doc, { start: 0, end: Math.min(1, doc.text.length) })
  const locator = locators.get(doc) ?? make(doc)
  locators.set(doc, locator)
  const range = place.span ? locator.within(pointer, place.span.start, place.span.length) : locator.value(pointer)
  if (!range) return place.pointer === '' ? toSource(doc, { start: 0, end: Math.min(1, doc.text.length) }) : undefined
  // An absent member, or an object that is at fault as a whole, is shown by its opening bracket.
  const opening = place.member !== undefined || /^[{[]/.test(doc.text.slice(range.start, range.start + 1))
  return toSource(doc, opening ? { start: range.start, end: range.start + 1 } : range)
}

const toSource = (doc: Doc, range: Range): Range => {
  const start = doc.toSource(range.start)
  return { start, end: Math.max(doc.toSource(range.end), start) }
}

/** In a text that is no JSON, the field that holds the place. */
function fieldOf(doc: Doc, pointer: string): Range | undefined {
  let best: string | undefined
  for (const name of doc.fields?.keys() ?? [])
    if (isWithin(pointer, name) && (best === undefined || name.length > best.length)) best = name
  const field = best === undefined ? undefined : doc.fields?.get(best)
  return field && toSource(doc, field)
}
