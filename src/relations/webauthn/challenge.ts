import type { RuleId } from '../../generated/ids.ts'
import { inClientData } from '../../rules/client-data/common/place.ts'
import { isBlocked } from './blocked.ts'
import type { Answer, Stray } from './pairs.ts'
import { type Options, placeIn, type Response } from './view.ts'

const OTHER = 'challenge-of-other-options'
/** Of several options one more may not have been captured. */
const NONE = 'challenge-of-no-options'

/** The challenge of the response is a misspelt one of its options: WebAuthn Level 3 §7.1 step 8, §7.2 step 11. */
export function compareChallenge({ options, response, way }: Answer): void {
  if (way !== undefined) report(OTHER, response, [options], { way, wanted: options.challenge })
}

/** It is that of no options at all, or of those of the other ceremony. */
export function compareStray({ response, among, otherCeremony }: Stray): void {
  const wanted = among.length === 1 && !otherCeremony ? among[0]?.challenge : undefined
  if (!otherCeremony && among.length > 1) report(NONE, response, among, { count: among.length })
  else report(OTHER, response, among, { way: otherCeremony ? 'ceremony' : 'other', wanted })
}

function report(
  rule: RuleId,
  response: Response,
  among: readonly Options[],
  args: Record<string, string | number | undefined>,
): void {
  const { member, challenge = '', ceremony } = response
  const { clientData } = member.parts
  if (!clientData) return
  const here = { member, pointer: clientData.pointer, at: 'challenge', name: 'clientDataJSON' }
  const there = among.map((one) => ({
    member: one.member,
    pointer: '/challenge',
    name: 'the challenge of the options',
  }))
  if (isBlocked(rule, member, here, ...there)) return
  member.findings.push({
    rule,
    place: inClientData(clientData, 'challenge'),
    args: { ...args, received: challenge, ceremony },
    related: among.map((one) => placeIn(one, '/challenge')),
  })
}
