import { stringOffsets } from '../json/doc.ts'
import { locator } from '../json/locate.ts'
import type { Doc } from '../model/index.ts'

/** Offsets, in its document, of each unit of the string value at a pointer. */
export function ofValue(doc: Doc, pointer: string): ArrayLike<number> {
  const field = doc.fields?.get(pointer)
  if (field?.offsets) return field.offsets()
  if (field) return Array.from({ length: field.end - field.start + 1 }, (_, unit) => field.start + unit)
  const range = locator(doc).value(pointer)
  return range ? stringOffsets(doc.text, range.start + 1) : [0]
}

/** The same of the name of the member at a pointer. */
export function ofName(doc: Doc, pointer: string): ArrayLike<number> {
  const range = locator(doc).key(pointer)
  return range ? stringOffsets(doc.text, range.start + 1) : [0]
}
