import { asString, isObject } from '../../json/values.ts'
import type { ReadAnswer } from '../provider.ts'

/** What Graph puts beside each error: `{error: {code, message, innerError: {date, request-id, client-request-id}}}`. */
export const answered: ReadAnswer = ({ error }) => {
  if (!isObject(error)) return undefined
  const inner = isObject(error.innerError) ? error.innerError : error.innererror
  const code = asString(error.code)
  const isOwn = isObject(inner) && ('request-id' in inner || 'client-request-id' in inner)
  return code && isOwn ? { error: code, pointer: '/error/code' } : undefined
}
