import { asString } from '../../json/values.ts'
import type { ReadAnswer } from '../provider.ts'

/** `{id, code, message, details: [{code, target, message}]}`; codes are upper-case words. */
export const answered: ReadAnswer = ({ id, code, message, details }) => {
  const error = asString(code)
  const isOwn = asString(id) !== undefined && asString(message) !== undefined && Array.isArray(details)
  return error && isOwn && /^[A-Z]+(?:_[A-Z]+)*$/.test(error) ? { error, pointer: '/code' } : undefined
}
