import type { Finding, Place, Unshown } from '../../model/index.ts'
import { inClientData } from '../../rules/client-data/common/place.ts'
import type { Way } from '../../rules/relation/common/words.ts'
import { plain, shown } from '../../text/shown.ts'
import { findingsOf } from '../finding.ts'
import type { Answer, Stray } from './pairs.ts'
import { type Options, placeIn, type Response, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
export interface ChallengeFindings {
  'challenge-of-no-options': { count: number; received: Unshown }
  'challenge-of-other-options': {
    way: Way | 'ceremony'
    ceremony: 'registration' | 'authentication'
    received: Unshown
    /** The one challenge that would be right; absent where there are several, or it is not known. */
    wanted?: Unshown | undefined
  }
}

const finding = findingsOf<ChallengeFindings>()

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
  const place = placeOf(response)
  if (!place) return
  const { member, ceremony, challenge: received = '' } = response
  const wanted = challenge === undefined ? undefined : plain(challenge)
  const args = { way, ceremony, received: shown(received), wanted }
  member.findings.push(finding('challenge-of-other-options', place, args, against(response, place, among)))
}

function reportNone(response: Response, among: readonly Options[]): void {
  const place = placeOf(response)
  const args = { count: among.length, received: shown(response.challenge ?? '') }
  if (place)
    response.member.findings.push(finding('challenge-of-no-options', place, args, against(response, place, among)))
}

const placeOf = ({ member: { parts } }: Response): Place | undefined =>
  parts.clientData && inClientData(parts.clientData, 'challenge')

const against = (
  response: Response,
  { pointer }: Place,
  among: readonly Options[],
): Pick<Finding, 'related' | 'reads'> => ({
  related: among.map((one) => placeIn(one, '/challenge')),
  reads: [
    reading(response, pointer, 'clientDataJSON', 'challenge'),
    ...among.map((one) => reading(one, '/challenge', 'the challenge of the options')),
  ],
})
