/** The attributes of a database connection that can identify a user (Auth0 "Flexible Identifiers"), in Auth0's order. */
export const ATTRIBUTES = ['email', 'phone_number', 'username'] as const
export type Attribute = (typeof ATTRIBUTES)[number]

/** What signup should allow so that a passkey can be named after it, and how that is written. */
export type Offer = { offer?: Attribute | undefined; offerActive: boolean; offerStatus: 'optional' | 'required' }

/** What a capture says: a part that was left out or blacked out says neither yes nor no. */
export type Known = 'yes' | 'no' | 'unknown'

export const both = (one: Known, other: Known): Known =>
  one === 'no' || other === 'no' ? 'no' : one === 'yes' && other === 'yes' ? 'yes' : 'unknown'

/** The attributes of which `holds` is exactly `known`. */
export const those = (holds: (attribute: Attribute) => Known, known: Known): Attribute[] =>
  ATTRIBUTES.filter((attribute) => holds(attribute) === known)

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
export function allowAtSignup(attribute: string, isIdentifier: boolean, status = 'optional'): string {
  const identifier = isIdentifier ? '' : ` and options.attributes.${attribute}.identifier.active to true`
  return `set options.attributes.${attribute}.signup.status to "${status}"${identifier}`
}
