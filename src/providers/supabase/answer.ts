import { asString } from '../../json/values.ts'
import type { JsonObject } from '../../model/index.ts'
import type { Answered, ReadAnswer } from '../provider.ts'

/** Names that nobody would take for another's: the newer form has members that many an answer has. */
const OWN = /^(?:webauthn|mfa_web_?authn)_[a-z_]+$|^(?:passkey_disabled|too_many_passkeys)$/

/**
 * `{code: 400, error_code, msg}`; since the API of 2024-01-01 `{code, message}` (supabase/auth internal/api/errors.go); and
 * as the client throws it, `{name: "AuthApiError", status, code, message}`.
 */
export const answered: ReadAnswer = (object) => old(object) ?? recent(object)

function old(object: JsonObject): Answered | undefined {
  const error = asString(object.error_code)
  return error && 'msg' in object && typeof object.code === 'number' ? { error, pointer: '/error_code' } : undefined
}

function recent(object: JsonObject): Answered | undefined {
  const error = asString(object.code)
  const isOwn = object.name === 'AuthApiError' || (error !== undefined && OWN.test(error))
  return error && isOwn && 'message' in object ? { error, pointer: '/code' } : undefined
}
