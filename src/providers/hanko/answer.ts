import { asString, isObject } from '../../json/values.ts'
import type { ReadAnswer } from '../provider.ts'

/** A state of a flow, `{name, status, error: {code, message}, csrf_token, actions, links}`; the client gives no status. */
export const answered: ReadAnswer = (object) => {
  const { error } = object
  if (!isObject(error)) return undefined
  const code = asString(error.code)
  const isState =
    typeof object.name === 'string' && 'actions' in object && ('csrf_token' in object || 'csrfToken' in object)
  return code && 'message' in error && isState ? { error: code, pointer: '/error/code' } : undefined
}
