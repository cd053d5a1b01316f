/** The attributes of a database connection that can identify a user (Auth0 "Flexible Identifiers"), in Auth0's order. */
export const ATTRIBUTES = ['email', 'phone_number', 'username'] as const
export type Attribute = (typeof ATTRIBUTES)[number]

/** What a capture says: a part that was left out or blacked out says neither yes nor no. */
export type Known = 'yes' | 'no' | 'unknown'

export const both = (one: Known, other: Known): Known =>
  one === 'no' || other === 'no' ? 'no' : one === 'yes' && other === 'yes' ? 'yes' : 'unknown'

/** The attributes of which `holds` is exactly `known`. */
export const those = (holds: (attribute: Attribute) => Known, known: Known): Attribute[] =>
  ATTRIBUTES.filter((attribute) => holds(attribute) === known)
