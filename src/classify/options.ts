import { isObject } from '../json/values.ts'
import type { Recogniser } from './recogniser.ts'

/** PublicKeyCredentialCreationOptions, WebAuthn Level 3 §5.4: the members that a request's options do not have. */
export const recogniseCreationOptions: Recogniser = (object) => {
  const own = ['pubKeyCredParams', 'rp', 'user'].filter((name) => Object.hasOwn(object, name))
  if (own.length === 0 || (own.length === 1 && !Object.hasOwn(object, 'challenge'))) return undefined
  // A user of somebody's own API has no challenge beside it.
  if (!Object.hasOwn(object, 'challenge') && !Object.hasOwn(object, 'pubKeyCredParams')) return undefined
  return { kind: 'creation-options', evidence: own.join(', '), inside: 'none' }
}

const REQUEST_ONLY = ['rpId', 'allowCredentials', 'userVerification']

/** PublicKeyCredentialRequestOptions, WebAuthn Level 3 §5.5. */
export const recogniseRequestOptions: Recogniser = (object) => {
  const own = REQUEST_ONLY.filter((name) => Object.hasOwn(object, name))
  const isRequest =
    Object.hasOwn(object, 'challenge') && own.length > 0 && !isObject(object.rp) && !isObject(object.user)
  return isRequest ? { kind: 'request-options', evidence: ['challenge', ...own].join(', '), inside: 'none' } : undefined
}
