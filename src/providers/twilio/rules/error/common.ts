import { tryJson } from '../../../../json/parse.ts'
import type { JsonObject, Place } from '../../../../model/index.ts'
import { absent, at } from '../../../../rules/define-rule.ts'
import { type ErrorView, viewTwilioError } from '../../recognisers/error.ts'

export const errorOf = (object: JsonObject): ErrorView | undefined => viewTwilioError(object)

/** Where the code stands, or would. */
export const codePlace = ({ parent, member, code }: ErrorView): Place =>
  code === undefined ? absent(parent, member) : at(`${parent}/${member}`)

/** A Debugger event has its code inside of its Payload, which is a payload of its own. */
export const tellsInside = (view: ErrorView): boolean => view.form === 'debugger' && hasCode(view.code)

function hasCode(payload: unknown): boolean {
  if (typeof payload === 'object' && payload !== null) return Object.hasOwn(payload, 'error_code')
  return typeof payload === 'string' && hasCode(tryJson(payload))
}
