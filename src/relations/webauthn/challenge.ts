import type { RuleId } from '../../generated/ids.ts'
import type { Place, RelatedPlace } from '../../model/index.ts'
import { inClientData } from '../../rules/client-data/common/place.ts'
import none from '../../rules/relation/challenge-of-no-options.ts'
import other from '../../rules/relation/challenge-of-other-options.ts'
import type { Way } from '../../rules/relation/common/words.ts'
import { plain, shown } from '../../text/shown.ts'
import { isBlocked } from './blocked.ts'
import type { Answer, Stray } from './pairs.ts'
import { type Options, placeIn, type Response } from './view.ts'

/** The challenge of the response is a misspelt one of its options: WebAuthn Level 3 §7.1 step 8, §7.2 step 11. */
export function compareChallenge({ options, response, way }: Answer): void {
  if (way !== undefined) reportOther(response, [options], way, options.challenge)
}

/** It is that of no options at all, or of those of the other ceremony. */
export function compareStray({ response, among, otherCeremony }: Stray): void {
  const wanted = among.length === 1 && !otherCeremony ? among[0]?.challenge : undefined
  // Of several options one more may not have been captured.
  if (!otherCeremony && among.length > 1) reportNone(response, among)
  else reportOther(response, among, otherCeremony ? 'ceremony' : 'other', wanted)
}

function reportOther(response: Response, among: readonly Options[], way: Way | 'ceremony', challenge?: string): void {
  const place = placeOf(other.id, response, among)
  if (!place) return
  const { member, ceremony, challenge: received = '' } = response
  const wanted = challenge === undefined ? undefined : plain(challenge)
  const args = { way, ceremony, received: shown(received), wanted }
  member.findings.push(other.found(place, args, { related: relatedOf(among) }))
}

function reportNone(response: Response, among: readonly Options[]): void {
  const place = placeOf(none.id, response, among)
  const args = { count: among.length, received: shown(response.challenge ?? '') }
  if (place) response.member.findings.push(none.found(place, args, { related: relatedOf(among) }))
}

const relatedOf = (among: readonly Options[]): RelatedPlace[] => among.map((one) => placeIn(one, '/challenge'))

/** Where to tell it; nowhere when an error stands in the way of the comparison. */
function placeOf(rule: RuleId, { member }: Response, among: readonly Options[]): Place | undefined {
  const { clientData } = member.parts
  if (!clientData) return undefined
  const here = { member, pointer: clientData.pointer, at: 'challenge', name: 'clientDataJSON' }
  const there = among.map((one) => ({
    member: one.member,
    pointer: '/challenge',
    name: 'the challenge of the options',
  }))
  return isBlocked(rule, member, here, ...there) ? undefined : inClientData(clientData, 'challenge')
}
