import { isPlaceholder } from '../../../decode/plausible.ts'
import { tryJson } from '../../../json/parse.ts'
import { asString, isObject } from '../../../json/values.ts'
import type { Json, JsonObject } from '../../../model/index.ts'
import { SHOW_ERROR } from '../recognisers/enrollment-form.ts'

/** What the page posted: one of a credential and an error, both, a choice of the person, or nothing. */
export type FormState = 'credential' | 'error' | 'contradictory' | 'choice' | 'empty'

/** Reads the fields of POST /u/passkey-enrollment. The action `default` is the ordinary submit. */
export function formState(form: JsonObject): FormState {
  const passkey = (asString(form.passkey) ?? '').trim() !== ''
  const action = asString(form.action) ?? ''
  if (action.startsWith(SHOW_ERROR)) return passkey ? 'contradictory' : 'error'
  if (passkey) return 'credential'
  return action === '' || action === 'default' ? 'empty' : 'choice'
}

/** Why the error behind `showError::` says nothing; undefined when it does, or there is none. */
export function showErrorProblem(form: JsonObject): 'not-json' | 'empty-object' | 'incomplete' | undefined {
  const action = asString(form.action) ?? ''
  if (!action.startsWith(SHOW_ERROR)) return undefined
  const text = action.slice(SHOW_ERROR.length)
  if (isPlaceholder(text)) return undefined
  const error = parse(text)
  if (!isObject(error)) return 'not-json'
  if (Object.keys(error).length === 0) return 'empty-object'
  return asString(error.name) && asString(error.message) ? undefined : 'incomplete'
}

/** Whether the field is filled with something that is no JSON object. A blacked-out one is unknown. */
export function passkeyUnreadable(form: JsonObject): boolean {
  const text = asString(form.passkey) ?? ''
  return text.trim() !== '' && !isPlaceholder(text) && !isObject(parse(text))
}

/** The article and many tools break a long line inside a string; that loses nothing. */
const parse = (text: string): Json | undefined => tryJson(text.replace(/[\r\n\t]/g, ' '))
