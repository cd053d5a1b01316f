import { asString } from '../../json/values.ts'
import type { ReadAnswer } from '../provider.ts'

/** A ClerkRuntimeError, of which ClerkWebAuthnError is one: `{clerkRuntimeError: true, code, message}`. */
export const answered: ReadAnswer = (object) => {
  const error = asString(object.code)
  const isOwn = object.clerkRuntimeError === true || object.clerkError === true
  // Its other errors are lists, and tell of passkeys only under these names.
  return error && /^passkeys?_/.test(error) && (isOwn || typeof object.message === 'string')
    ? { error, pointer: '/code' }
    : undefined
}
