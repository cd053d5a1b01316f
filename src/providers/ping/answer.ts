import { asString } from '../../json/values.ts'
import type { ReadAnswer } from '../provider.ts'

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** `{id, code, message, details: [{code, target, message}]}`; the id is a UUID, codes are upper-case words. */
export const answered: ReadAnswer = ({ id, code, message, details }) => {
  const error = asString(code)
  const isOwn = UUID.test(asString(id) ?? '') && asString(message) !== undefined && Array.isArray(details)
  return error && isOwn && /^[A-Z]+(?:_[A-Z]+)*$/.test(error) ? { error, pointer: '/code' } : undefined
}
