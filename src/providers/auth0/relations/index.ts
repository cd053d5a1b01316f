import type { RuleId } from '../../../generated/ids.ts'
import type { Args, Finding, RelatedPlace } from '../../../model/index.ts'
import type { Relation } from '../../../relations/member.ts'
import { judgeDisabled, judgeDoubts } from './beside.ts'
import { type Capture, type Pair, type Study, study } from './study.ts'
import { connectionPlace, pairArgs, userPlace } from './words.ts'

/** A connection, a user of it, and what the enrolment page sent: does the documented cause hold for them? */
export const relation: Relation = (members) => {
  const found = study(members)
  const only = found.pairs.length === 1 ? found.pairs[0] : undefined
  for (const pair of found.pairs) judgePair(pair, pair === only ? found.missing : [])
  if (only) judgeCaptures(only, found)
  for (const pair of found.pairs) judgeDoubts(pair)
  judgeDisabled(found)
}

/** The finding stands at the connection, which can be changed for all users; a wrong pair, at the user. */
function judgePair(pair: Pair, missing: readonly Capture[]): void {
  const { connection, user, view, decision } = pair
  const related = [userPlace(pair), ...missing.map(placeOf)]
  const args = pairArgs(pair, missing.length > 0)
  const { verdict } = decision
  if (verdict === 'mismatch') {
    const place = { pointer: '/identities' }
    const identity: Args = { reason: 'identity', connections: pair.profile.connections, connection: view.name ?? '' }
    user.findings.push({
      rule: 'captures-do-not-belong-together',
      place,
      args: identity,
      related: [connectionPlace(pair)],
    })
  } else if (verdict === 'broken' && decision.nothingAllowed) {
    enrich(connection.findings, 'signup-allows-no-attribute', args, related)
  } else if (verdict === 'broken') {
    connection.findings.push({ rule: 'signup-attributes-not-on-profile', place: view.place, args, related })
  } else if (verdict === 'suspicious') enrich(connection.findings, 'signup-attributes-not-identifiers', args, related)
}

/** The connection's own finding, told anew by who knows the user: one fault stays one finding. */
function enrich(findings: Finding[], rule: RuleId, args: Args, related: RelatedPlace[]): void {
  const own = findings.findLast((finding) => finding.rule === rule)
  if (!own) return
  // What this user has is to be offered; where nothing is allowed, the guess of the connection alone is as good.
  const offer =
    args.offer === '' && rule === 'signup-allows-no-attribute'
      ? {}
      : { offer: args.offer, offerActive: args.offerActive }
  findings.push({
    ...own,
    args: { ...own.args, onProfile: args.onProfile, usable: args.usable, confirmed: args.confirmed, ...offer },
    related: [...(own.related ?? []), ...related],
    explains: { rules: [rule] },
  })
}

function judgeCaptures(pair: Pair, { missing, beyond }: Study): void {
  const { verdict, allowed, onProfile, usable } = pair.decision
  const related = [connectionPlace(pair), userPlace(pair)]
  if (verdict === 'broken') {
    for (const { member, place, rule } of missing)
      member.findings.push({
        rule: 'browser-error-explained',
        place,
        args: { allowed },
        related,
        ...(rule ? { explains: { rules: [rule] } } : {}),
      })
    if (missing.length > 0) return
    for (const { member, place, args } of beyond)
      member.findings.push({
        rule: 'captures-do-not-belong-together',
        // The error's own finding stands at its message.
        place: args.reason === 'error' ? { pointer: '/name' } : place,
        args: { ...args, allowed, onProfile },
        related,
      })
  } else if (verdict === 'works' || verdict === 'suspicious') {
    for (const { member, place, rule, certain } of missing)
      member.findings.push({
        rule: 'user-name-missing-not-explained',
        place,
        args: { usable, certain, suspicious: verdict === 'suspicious', connection: pair.view.name ?? '' },
        related,
        ...(rule ? { explains: { rules: [rule] } } : {}),
      })
  }
}

const placeOf = ({ member, place }: Capture): RelatedPlace => ({
  path: member.source.name,
  pointer: `${member.payload.candidate.pointer}${place.pointer}`,
})
