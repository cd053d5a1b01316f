import type { Recogniser } from '../../../classify/recogniser.ts'
import { eachUnit } from '../../../json/doc.ts'
import { tryFlatJson, tryJson } from '../../../json/parse.ts'
import { asString, isObject } from '../../../json/values.ts'
import type { Candidate, JsonObject, MemberPart } from '../../../model/index.ts'

/** Fields of Auth0's Universal Login forms that hold a payload as text: a credential, or the browser's error. */
const FIELDS = ['passkey', 'action', 'response'] as const

/** `showError::{"name":…}`: the prefix and the browser's error. */
export const SHOW_ERROR = 'showError::'

/** The JSON in the fields of a form. Every unit keeps its offset. */
export const formParts = (form: JsonObject): MemberPart[] =>
  FIELDS.flatMap((field): MemberPart[] => {
    const text = Object.hasOwn(form, field) ? asString(form[field]) : undefined
    const found = text === undefined ? undefined : jsonIn(field, text)
    const value = found && tryFlatJson(found.text)
    if (!found || value === undefined) return []
    const cut = { text: found.text, offsets: eachUnit(found.start, found.text) }
    return [{ pointer: `/${field}`, cut, value, step: 'json', says: { endpoint: 'auth0/passkey-enrollment' } }]
  })

/** The JSON text inside a field, and where in the field it starts. */
function jsonIn(field: string, text: string): { text: string; start: number } | undefined {
  if (field !== 'action') return /^\s*\{/.test(text) ? { text, start: 0 } : undefined
  const error = text.startsWith(SHOW_ERROR) ? errorOf(text.slice(SHOW_ERROR.length)) : undefined
  return error === undefined ? undefined : { text: error, start: SHOW_ERROR.length }
}

/**
 * The JSON of an error, when it tells name and message. Copying breaks lines inside strings and cuts the end off; an
 * error whose message is whole still says what happened. That it was cut is the form's own finding.
 */
function errorOf(text: string): string | undefined {
  if (!/^\s*\{/.test(text)) return undefined
  const oneLine = text.replace(/[\r\n\t]/g, ' ')
  for (const end of ['', '}', '"}', '""}', ':""}']) {
    const error = tryJson(oneLine + end)
    if (!isObject(error)) continue
    const cutInMessage = end.startsWith('"') && Object.keys(error).at(-1) === 'message'
    return asString(error.name) && asString(error.message) && !cutInMessage ? oneLine + end : undefined
  }
  return undefined
}

/** The fields of POST /u/passkey-enrollment: a passkey field beside the action or the transaction's state. */
export const recogniseAuth0Form: Recogniser = (object, candidate) => {
  const fields = typeof object.passkey === 'string' && ('action' in object || 'state' in object)
  const error = typeof object.action === 'string' && object.action.startsWith(SHOW_ERROR)
  return fields || error || isForm(object, candidate)
    ? { kind: 'auth0-enrollment-form', evidence: 'the fields passkey and action', inside: () => formParts(object) }
    : undefined
}

/** As a form, one of the two fields is enough. */
const isForm = (object: JsonObject, { via, pointer }: Candidate): boolean =>
  pointer === '' &&
  via.at(-1) === 'form' &&
  (Object.hasOwn(object, 'passkey') || (Object.hasOwn(object, 'action') && !Object.hasOwn(object, 'data')))
