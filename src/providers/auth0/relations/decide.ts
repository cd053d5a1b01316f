import { type Attribute, both, type Known, those } from '../models/attributes.ts'
import type { ConnectionView } from '../models/connection.ts'
import type { ProfileView } from '../models/profile.ts'

/**
 * `works`: an identifier that signup allows is on the profile. `suspicious`: only an attribute that is no identifier.
 * `broken`: none, so that user.name is left out. `mismatch`: the user is not in this connection.
 */
export type Verdict = 'works' | 'suspicious' | 'broken' | 'mismatch' | 'undecided'

export interface Decision {
  verdict: Verdict
  /** Nothing is allowed at signup at all. */
  nothingAllowed: boolean
  allowed: Attribute[]
  active: Attribute[]
  onProfile: Attribute[]
  /** Allowed at signup and on the profile: what user.name can be filled from. */
  usable: Attribute[]
  /** What would have to be known to decide. */
  open: Attribute[]
}

/**
 * Can Auth0 fill user.name when this user is asked to enrol? Enrolment counts as a signup, so the name comes from an
 * attribute that signup allows (Auth0's article on progressive enrolment). What is unknown is evaluated both ways.
 */
export function decide(connection: ConnectionView, profile: ProfileView): Decision {
  const allowed = (name: Attribute): Known => connection.attributes[name].allowed
  const active = (name: Attribute): Known => connection.attributes[name].active
  const usable = (name: Attribute): Known => both(allowed(name), profile.has[name])
  const strict = (name: Attribute): Known => both(usable(name), active(name))
  return {
    verdict: verdictOf(connection, profile, those(usable, 'no').length, { usable, strict }),
    nothingAllowed: !connection.legacy && those(allowed, 'no').length === 3,
    allowed: those(allowed, 'yes'),
    active: those(active, 'yes'),
    onProfile: those((name) => profile.has[name], 'yes'),
    usable: those(usable, 'yes'),
    open: those(usable, 'unknown'),
  }
}

type Holds = (name: Attribute) => Known

function verdictOf(
  connection: ConnectionView,
  profile: ProfileView,
  unusable: number,
  { usable, strict }: { usable: Holds; strict: Holds },
): Verdict {
  if (profile.belongs === 'no') return 'mismatch'
  if (connection.database === 'no') return 'undecided'
  if (those(strict, 'yes').length > 0) return 'works'
  if (unusable === 3) return 'broken'
  return those(usable, 'yes').length > 0 && those(strict, 'unknown').length === 0 ? 'suspicious' : 'undecided'
}
