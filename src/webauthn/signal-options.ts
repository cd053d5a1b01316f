import { asString, member } from '../json/values.ts'
import type { Json, JsonObject } from '../model/index.ts'

/** The signal methods by what they take: WebAuthn Level 3 §5.1.10. */
export type SignalMethod = 'signalUnknownCredential' | 'signalAllAcceptedCredentials' | 'signalCurrentUserDetails'

/** What each method cannot do without. */
export const SIGNAL_MEMBERS: Readonly<Record<SignalMethod, readonly string[]>> = {
  signalUnknownCredential: ['rpId', 'credentialId'],
  signalAllAcceptedCredentials: ['rpId', 'userId', 'allAcceptedCredentialIds'],
  signalCurrentUserDetails: ['rpId', 'userId', 'name', 'displayName'],
}

/** The method that an object is the argument of; undefined for what has other members, too. */
export function signalMethodOf(object: JsonObject): SignalMethod | undefined {
  const names = Object.keys(object)
  const has = (name: string): boolean => Object.hasOwn(object, name)
  const only = (method: SignalMethod): boolean => names.every((name) => SIGNAL_MEMBERS[method].includes(name))
  if (has('allAcceptedCredentialIds') && (has('rpId') || has('userId'))) return 'signalAllAcceptedCredentials'
  if (has('rpId') && has('credentialId') && only('signalUnknownCredential')) return 'signalUnknownCredential'
  const isOfUser = has('rpId') && has('userId') && (has('name') || has('displayName'))
  return isOfUser && only('signalCurrentUserDetails') ? 'signalCurrentUserDetails' : undefined
}

/** The members that hold bytes, with where they stand. */
export function signalledIds(object: Json): { name: string; pointer: string; text: string }[] {
  const alone = ['credentialId', 'userId'].flatMap((name) => {
    const text = asString(member(object, name))
    return text === undefined || text === '' ? [] : [{ name, pointer: `/${name}`, text }]
  })
  const list = member(object, 'allAcceptedCredentialIds')
  const listed = Array.isArray(list)
    ? list.flatMap((text, index) =>
        typeof text === 'string' && text !== ''
          ? [{ name: 'allAcceptedCredentialIds', pointer: `/allAcceptedCredentialIds/${index}`, text }]
          : [],
      )
    : []
  return [...alone, ...listed]
}
