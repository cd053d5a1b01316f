import { asString } from '../../json/values.ts'
import type { ReadAnswer } from '../provider.ts'

/** Those of the passkey plugin, with its messages (its version 1.7.6). */
const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['CHALLENGE_NOT_FOUND', 'challenge not found'],
  ['YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY', 'you are not allowed to register this passkey'],
  ['FAILED_TO_VERIFY_REGISTRATION', 'failed to verify registration'],
  ['PASSKEY_NOT_FOUND', 'passkey not found'],
  ['AUTHENTICATION_FAILED', 'authentication failed'],
  ['UNABLE_TO_CREATE_SESSION', 'unable to create session'],
  ['USER_NOT_FOUND', 'user not found'],
  ['FAILED_TO_UPDATE_PASSKEY', 'failed to update passkey'],
  ['PREVIOUSLY_REGISTERED', 'previously registered'],
  ['REGISTRATION_CANCELLED', 'registration cancelled'],
  ['AUTH_CANCELLED', 'auth cancelled'],
  ['UNKNOWN_ERROR', 'unknown error'],
  ['SESSION_REQUIRED', 'passkey registration requires an authenticated session'],
  ['RESOLVE_USER_REQUIRED', 'passkey registration requires either an authenticated session or a resolveuser callback'],
  ['RESOLVED_USER_INVALID', 'resolved user is invalid'],
])

/**
 * `{code, message}`, as many answer: its own by the message that goes with the code. The client adds status and statusText,
 * which show it with any code.
 */
export const answered: ReadAnswer = ({ code, message, status, statusText }) => {
  const error = asString(code)
  const said = asString(message)?.toLowerCase()
  if (error === undefined || said === undefined || !/^[A-Z][A-Z_]+$/.test(error)) return undefined
  const isOwn = said.startsWith(MESSAGES.get(error) ?? '\0')
  const isOfClient = typeof status === 'number' && /^[A-Z_]+$/.test(asString(statusText) ?? '')
  return isOwn || isOfClient ? { error, pointer: '/code' } : undefined
}
