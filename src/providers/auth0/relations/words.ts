import type { RelatedPlace, Unshown } from '../../../model/index.ts'
import { plain } from '../../../text/shown.ts'
import type { Auth0Findings, PairArgs } from '../findings.ts'
import { offerOf } from '../models/connection.ts'
import type { Pair } from './study.ts'

/** What the rules about a connection and a user need to speak of the attributes. */
export function pairArgs({ view, profile, decision }: Pair, confirmed: boolean): PairArgs {
  const { allowed, active, onProfile, usable } = decision
  const refused = onProfile.filter((name) => view.attributes[name].allowed !== 'yes')
  return {
    allowed,
    active,
    onProfile,
    usable,
    confirmed,
    legacy: view.legacy,
    linked: profile.pointer !== '',
    partial: view.partial,
    inactive: allowed.filter((name) => view.attributes[name].active === 'no'),
    ...offerOf(view, refused),
  }
}

/** The connection's name, where it is shown. */
export const nameOf = ({ view }: Pair): Unshown | undefined =>
  view.name === undefined || view.name === '' ? undefined : plain(view.name)

/** The user's identities name another connection. */
export const otherConnection = (pair: Pair): Auth0Findings['captures-do-not-belong-together'] => ({
  reason: 'identity',
  connections: pair.profile.connections.map(plain),
  connection: nameOf(pair),
})

export const connectionPlace = ({ connection, view }: Pair): RelatedPlace => ({
  path: connection.source.name,
  pointer: `${connection.payload.candidate.pointer}${view.place.pointer}`,
})

export const userPlace = ({ user, profile }: Pair): RelatedPlace => ({
  path: user.source.name,
  pointer: `${user.payload.candidate.pointer}${profile.pointer}`,
})
