import type { Attribute } from '../models/attributes.ts'

/** What the finding of a connection learns of a user of it, where one is there. */
export type OfUser = {
  onProfile?: readonly Attribute[]
  /** Allowed at signup and on the profile. */
  usable?: readonly Attribute[]
  /** A captured browser error misses user.name. */
  confirmed?: boolean
}

/** "email, phone_number and username": attribute names of an argument, for a sentence. */
export function joined(list: readonly string[], word = 'and'): string {
  if (list.length < 2) return list[0] ?? 'no attribute'
  return `${list.slice(0, -1).join(', ')} ${word} ${list.at(-1)}`
}

/** What the connection takes at signup. */
export const signupAllows = (allowed: readonly string[]): string =>
  allowed.length > 0 ? `signup is allowed only for ${joined(allowed)}` : 'signup is allowed for no attribute'

/** What the profile has of it. */
export const userHas = (onProfile: readonly string[]): string =>
  `this user has ${onProfile.length > 0 ? joined(onProfile) : 'neither email nor phone_number nor username'}`

/** Of a listing that was shortened only what it shows can be judged. */
export const asFarAsShown = (partial: boolean): string => (partial ? ', as far as the listing shows' : '')

/** Auth0 replaces `options` as a whole when it is patched. */
export const PATCH_CAUTION =
  'PATCH /api/v2/connections/{id} replaces the whole options object: start from the current options, or what is left out is lost.'

/** The documented change of a connection: allow an attribute at signup, and make it an identifier where it is none. */
export function allowAtSignup(attribute: string, isIdentifier: boolean): string {
  const identifier = isIdentifier ? '' : ` and options.attributes.${attribute}.identifier.active to true`
  return `set options.attributes.${attribute}.signup.status to "optional"${identifier}`
}
