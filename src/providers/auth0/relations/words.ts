import type { Args, RelatedPlace } from '../../../model/index.ts'
import type { Pair } from './study.ts'

/** What the rules about a connection and a user need to speak of the attributes. */
export function pairArgs({ view, profile, decision }: Pair, confirmed: boolean): Args {
  const { allowed, active, onProfile, usable } = decision
  const refused = onProfile.filter((name) => view.attributes[name].allowed !== 'yes')
  const offer = refused.find((name) => view.attributes[name].active !== 'no') ?? refused[0]
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
    offer: offer ?? '',
    offerActive: offer !== undefined && view.attributes[offer].active !== 'no',
  }
}

export const connectionPlace = ({ connection, view }: Pair): RelatedPlace => ({
  path: connection.source.name,
  pointer: `${connection.payload.candidate.pointer}${view.place.pointer}`,
})

export const userPlace = ({ user, profile }: Pair): RelatedPlace => ({
  path: user.source.name,
  pointer: `${user.payload.candidate.pointer}${profile.pointer}`,
})
