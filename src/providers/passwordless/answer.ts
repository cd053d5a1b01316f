import { asString } from '../../json/values.ts'
import type { ReadAnswer } from '../provider.ts'

/** A problem (RFC 7807) with `errorCode`, of which `type` is the page; the client says by `from` who gave it. */
export const answered: ReadAnswer = ({ type, title, errorCode, from }) => {
  const error = asString(errorCode)
  const isOwn = /passwordless\.dev/.test(asString(type) ?? '') || /^(?:client|server)$/.test(asString(from) ?? '')
  return error && isOwn && typeof title === 'string' ? { error, pointer: '/errorCode' } : undefined
}
