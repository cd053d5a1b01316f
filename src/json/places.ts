import type { Finding, Place } from '../model/index.ts'

/** The pointer of what a place speaks of: an absent member's own. */
export const subjectOf = ({ pointer, member }: Pick<Place, 'pointer' | 'member'>): string =>
  member === undefined ? pointer : `${pointer}/${member}`

/** Where a finding stands: its place, and the further ones of the same mistake. */
export const ownPlacesOf = ({ place, also = [] }: Finding): Place[] => [place, ...also.map((other) => other.place)]

/** Every place of a finding. The members that it explains stand before its own: of a rename, the member that it should be. */
export const placesOf = (finding: Finding): Place[] => [
  ...(finding.explains?.at ?? []).map((pointer): Place => ({ pointer })),
  ...ownPlacesOf(finding),
]
