import type { NoArgs, Unshown } from '../../model/index.ts'
import type { Attribute } from './models/attributes.ts'

/** What a connection and a user of it say of user.name. */
export type PairArgs = {
  allowed: readonly Attribute[]
  active: readonly Attribute[]
  onProfile: readonly Attribute[]
  /** Allowed at signup and on the profile. */
  usable: readonly Attribute[]
  /** A captured browser error misses user.name. */
  confirmed: boolean
  /** The connection has no options.attributes. */
  legacy: boolean
  /** The user is in the connection by a linked identity. */
  linked: boolean
  /** The connection was seen in a listing that was shortened. */
  partial: boolean
  /** Allowed at signup, and no identifier. */
  inactive: readonly Attribute[]
  /** What the profile has, and signup should allow. */
  offer?: Attribute | undefined
  offerActive: boolean
}

/** Something captured that cannot come from a create() without user.name. */
export type Beyond = { reason: 'error'; name: Unshown } | { reason: 'credential' | 'name' }

/** What a connection says against a user name, of `length` how long it has to be. */
export type UsernameProblem =
  | { problem: 'length'; min: number; max: number | 'any number of'; length: number }
  | { problem: 'email' | 'phone' }

/** What the relation of connection, user and capture notices, with the arguments of its words. */
export interface Auth0Findings {
  'browser-error-explained': { allowed: readonly Attribute[] }
  'captures-do-not-belong-together':
    | { reason: 'identity'; connections: readonly Unshown[]; connection?: Unshown | undefined }
    | (Beyond & { allowed: readonly Attribute[]; onProfile: readonly Attribute[] })
  'connection-only-username-names-passkey': NoArgs
  'connection-passkey-disabled-but-used': NoArgs
  'connection-required-attribute-not-on-profile': { missing: readonly Attribute[]; onProfile: readonly Attribute[] }
  'profile-username-against-validation': UsernameProblem
  'signup-attributes-not-on-profile': PairArgs
  'user-name-missing-not-explained': {
    usable: readonly Attribute[]
    suspicious: boolean
    /** The browser's words tell user.name from rp.name. */
    certain: boolean
    connection?: Unshown | undefined
  }
}
