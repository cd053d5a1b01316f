import { isObject } from '../json/values.ts'
import type { Json } from '../model/index.ts'
import { withoutPadding } from '../text/encodings.ts'
import { FORMS, type Form } from './profile.ts'

const CHARACTERS = /^[A-Za-z0-9+/_-]*(?:={0,2})$/

/**
 * The forms that a value is written in: several where nothing tells them apart, such as base64 without `-`, `_`, `+` and
 * `/`; none where it is in no form at all.
 */
export function formsOf(value: Json): readonly Form[] {
  if (Array.isArray(value)) return value.every(isByte) ? ['list'] : []
  if (isObject(value)) return isIndexed(value) ? ['index-object'] : []
  return typeof value === 'string' ? formsOfText(value) : []
}

function formsOfText(text: string): readonly Form[] {
  const core = withoutPadding(text)
  const isWhole = text.length % 4 === 0
  if (!CHARACTERS.test(text) || core.length % 4 === 1 || (core !== text && !isWhole)) return []
  const url = /[-_]/.test(core)
  const standard = /[+/]/.test(core)
  const padded = core !== text
  return FORMS.filter((form) => {
    if (form === 'list' || form === 'index-object') return false
    // Of whole groups of four nobody knows whether padding would have been there.
    if (form.endsWith('-padded') ? !isWhole : padded) return false
    if (form.startsWith('mixed')) return true
    return form.startsWith('url') ? !standard : !url
  })
}

const isByte = (value: Json): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 255

const isIndexed = (value: { [name: string]: Json }): boolean => {
  const entries = Object.entries(value)
  return entries.length > 0 && entries.every(([name, byte], at) => name === `${at}` && isByte(byte))
}
