import { asString } from '../../json/values.ts'
import type { ReadAnswer } from '../provider.ts'

/** A ClerkRuntimeError, of which ClerkWebAuthnError is one: `{clerkRuntimeError: true, code, message}`. SDKs of others have such codes, too. */
export const answered: ReadAnswer = (object) => {
  const error = asString(object.code)
  const isOwn =
    object.clerkRuntimeError === true || object.clerkError === true || /^Clerk/.test(asString(object.name) ?? '')
  // Its other errors are lists, and tell of passkeys only under these names.
  return error && isOwn && /^passkeys?_/.test(error) ? { error, pointer: '/code' } : undefined
}
