import { isPlaceholder } from '../../../../decode/plausible.ts'
import { tryJson } from '../../../../json/parse.ts'
import { isObject } from '../../../../json/values.ts'
import type { Json, JsonObject, Unshown } from '../../../../model/index.ts'
import { absent, at, defineRule, type FoundBy } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { fold } from '../../recognisers/names.ts'
import { sent } from './common.ts'

const MAX = { message: 256, fields: 20, label: 36, value: 128 } as const

export default defineRule({
  id: 'challenge-details-invalid',
  summary: 'the details of a push challenge lack a message or exceed their limits',
  why: 'The app shows the details to the user: a message of up to 256 characters, and up to 20 fields of label (36) and value (128). Hidden details alone show nothing.',
  fix: 'Send Details.Message, and each field as {"label": "…", "value": "…"} within the limits.',
  spec: 'Twilio error page 60368',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-challenge-request'],
  reads: ['object'],
  check: ({ object, payload }) => [...messageFaults(object, payload.candidate.doc.elided), ...fieldFaults(object)],
  message: (args, also) => [args, ...also].map((one) => `expected ${one.expected}, received ${one.why}`).join('; '),
})

type Fault = FoundBy<{ expected: Unshown; why: Unshown }>

const fault = (pointer: string, expected: string, why: string): Fault => ({
  place: at(pointer),
  args: { expected: plain(expected), why: plain(why) },
})

function messageFaults(object: JsonObject, elided: boolean): Fault[] {
  const found = sent(object, 'details.message')
  const given = Object.keys(object).some((name) => /^(?:details(?:\..*)?|hiddendetails)$/.test(fold(name)))
  if (!found) {
    const why = sent(object, 'hiddendetails') ? 'hidden details without it' : 'details without it'
    const place = absent(isObject(object.details) ? '/details' : '', 'message')
    return given && !elided ? [{ ...fault('', 'details.message', why), place }] : []
  }
  const { pointer, value } = found
  if (typeof value !== 'string' || value.trim() === '') return [fault(pointer, 'a message', 'none')]
  return lengthFault(pointer, 'a message', value, MAX.message)
}

function fieldFaults(object: JsonObject): Fault[] {
  const found = sent(object, 'details.fields')
  if (!found || found.value === null) return []
  const fields = listOf(found.value)
  if (!fields) return [fault(found.pointer, 'a list of fields', 'something else')]
  // A form repeats the name, or holds the list as one text: there the field is the place.
  const nested = Array.isArray(found.value)
  const many =
    fields.length > MAX.fields ? [fault(found.pointer, `up to ${MAX.fields} fields`, `${fields.length}`)] : []
  return [
    ...many,
    ...fields
      .slice(0, MAX.fields)
      .flatMap((field, index) => oneField(field, nested ? `${found.pointer}/${index}` : found.pointer)),
  ]
}

function oneField(field: Json, pointer: string): Fault[] {
  const value = typeof field === 'string' ? (tryJson(field) ?? field) : field
  if (!isObject(value) || typeof value.label !== 'string' || typeof value.value !== 'string')
    return [fault(pointer, 'a field of label and value, both text', 'something else')]
  return [
    ...lengthFault(pointer, 'a label', value.label, MAX.label),
    ...lengthFault(pointer, 'a value', value.value, MAX.value),
  ]
}

function lengthFault(pointer: string, what: string, value: string, most: number): Fault[] {
  const length = [...value].length
  return length <= most || isPlaceholder(value)
    ? []
    : [fault(pointer, `${what} of up to ${most} characters`, `${length}`)]
}

function listOf(value: Json): Json[] | undefined {
  if (Array.isArray(value)) return value
  if (isObject(value)) return [value]
  const inner = typeof value === 'string' ? tryJson(value) : undefined
  return Array.isArray(inner) ? inner : isObject(inner) ? [inner] : undefined
}
