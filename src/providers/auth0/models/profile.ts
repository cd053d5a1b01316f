import { isPlaceholder } from '../../../decode/plausible.ts'
import { asString, isObject, member } from '../../../json/values.ts'
import type { Json, JsonObject } from '../../../model/index.ts'
import type { Attribute, Known } from './attributes.ts'

/** A user, GET /api/v2/users/{id}, as one connection sees it. */
export interface ProfileView {
  /** One of the user's identities is in the connection. */
  belongs: Known
  /** Where the attributes of that identity stand: the root, or a linked identity's profileData. */
  pointer: string
  /** The connections that the identities name. */
  connections: string[]
  has: Record<Attribute, Known>
}

/**
 * Reads the profile of the identity that belongs to the connection called `connection`. The first identity is the
 * primary one, its profile is the root; a linked one brings its own (Auth0 "User Account Linking").
 */
export function viewProfile(value: JsonObject, connection: string | undefined, elided: boolean): ProfileView {
  const identities = Array.isArray(value.identities) ? value.identities : []
  const matches = identities.map((identity) => matchOf(identity, connection))
  const certain = matches.indexOf('yes')
  const index = certain >= 0 ? certain : matches.indexOf('unknown')
  const belongs = certain >= 0 ? 'yes' : index >= 0 || identities.length === 0 || elided ? 'unknown' : 'no'
  const linked = index > 0
  const profile = linked ? member(identities[index], 'profileData') : value
  const absent: Known = elided || !isObject(profile) ? 'unknown' : 'no'
  return {
    belongs,
    pointer: linked ? `/identities/${index}/profileData` : '',
    connections: [...new Set(identities.flatMap((identity) => known(member(identity, 'connection')) ?? []))],
    has: {
      email: presence(member(profile, 'email'), absent),
      phone_number: presence(member(profile, 'phone_number'), absent),
      username: presence(member(profile, 'username'), absent),
    },
  }
}

/** A text that says something: a stand-in is present but unknown. */
function known(value: Json | undefined): string | undefined {
  const text = asString(value)
  return text === undefined || text === '' || isPlaceholder(text) ? undefined : text
}

function matchOf(identity: Json | undefined, connection: string | undefined): Known {
  const own = known(member(identity, 'connection'))
  if (own !== undefined && connection !== undefined) return own === connection ? 'yes' : 'no'
  const provider = known(member(identity, 'provider'))
  return provider !== undefined && provider !== 'auth0' ? 'no' : 'unknown'
}

/** A redacted value is a value: the profile has the attribute. */
function presence(value: Json | undefined, absent: Known): Known {
  if (value === undefined) return absent
  if (typeof value === 'string') return value.trim() === '' ? 'no' : 'yes'
  return value === null ? 'no' : 'unknown'
}

/** How many passkeys a user may have (Auth0, passkeys in database connections). */
export const MAX_PASSKEYS = 20

/** The root profile and those of linked identities, with the way there. */
export function profilesOf(user: JsonObject): { value: JsonObject; pointer: string }[] {
  const identities = Array.isArray(user.identities) ? user.identities : []
  const linked = identities.flatMap((identity, index) => {
    const value = member(identity, 'profileData')
    return isObject(value) ? [{ value, pointer: `/identities/${index}/profileData` }] : []
  })
  return [{ value: user, pointer: '' }, ...linked]
}
