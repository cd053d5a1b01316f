import { asString } from '../../json/values.ts'
import type { ReadAnswer } from '../provider.ts'

/** `{status_code, request_id, error_type, error_message, error_url}`. */
export const answered: ReadAnswer = (object) => {
  const error = asString(object.error_type)
  const isOwn =
    'error_message' in object && ('status_code' in object || 'error_url' in object || 'request_id' in object)
  return error && isOwn ? { error, pointer: '/error_type' } : undefined
}
