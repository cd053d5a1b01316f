import { findingsOf, type Relation } from '../../../ceremony/view.ts'
import type { RuleId } from '../../../generated/ids.ts'
import { MAX_RELATED } from '../../../limits.ts'
import type { Finding, RelatedPlace } from '../../../model/index.ts'
import type { Auth0Findings, PairArgs } from '../findings.ts'
import type { OfUser } from '../models/attributes.ts'
import { relateOwnAnswers } from './answers.ts'
import { judgeDisabled, judgeDoubts } from './beside.ts'
import { type Capture, type Pair, type Study, study } from './study.ts'
import { connectionPlace, nameOf, otherConnection, pairArgs, userPlace } from './words.ts'

const finding = findingsOf<Auth0Findings>()

/** A connection, a user of it, and what the enrolment page sent: does the documented cause hold for them? */
export const relation: Relation = (members) => {
  if (!members.some(({ payload }) => payload.kind.startsWith('auth0-'))) return
  const found = study(members)
  const only = found.pairs.length === 1 ? found.pairs[0] : undefined
  for (const pair of found.pairs) judgePair(pair, pair === only ? found.missing : [])
  if (only) judgeCaptures(only, found)
  for (const pair of found.pairs) judgeDoubts(pair)
  judgeDisabled(found)
  relateOwnAnswers(members)
}

/** The finding stands at the connection, which can be changed for all users; a wrong pair, at the user. */
function judgePair(pair: Pair, missing: readonly Capture[]): void {
  const { connection, user, view, decision } = pair
  const related = [userPlace(pair), ...missing.slice(0, MAX_RELATED).map(placeOf)]
  const args = pairArgs(pair, missing.length > 0)
  const { verdict } = decision
  if (verdict === 'mismatch') {
    const place = { pointer: '/identities' }
    const args = otherConnection(pair)
    user.findings.push(finding('captures-do-not-belong-together', place, args, { related: [connectionPlace(pair)] }))
  } else if (verdict === 'broken' && decision.nothingAllowed) {
    enrich(connection.findings, 'signup-allows-no-attribute', args, related)
  } else if (verdict === 'broken') {
    connection.findings.push(finding('signup-attributes-not-on-profile', view.place, args, { related }))
  } else if (verdict === 'suspicious') enrich(connection.findings, 'signup-attributes-not-identifiers', args, related)
}

/** The connection's own finding, told anew by who knows the user: one fault stays one finding. */
function enrich(findings: Finding[], rule: RuleId, args: PairArgs, related: RelatedPlace[]): void {
  const own = findings.findLast((finding) => finding.rule === rule)
  if (!own) return
  // What this user has is to be offered; where nothing is allowed, the guess of the connection alone is as good.
  const { onProfile, usable, confirmed, offer, offerActive, offerStatus } = args
  const keeps = offer === undefined && rule === 'signup-allows-no-attribute'
  const more: OfUser = { onProfile, usable, confirmed, ...(keeps ? {} : { offer, offerActive, offerStatus }) }
  findings.push({
    ...own,
    args: { ...own.args, ...more },
    related: [...(own.related ?? []), ...related].slice(0, MAX_RELATED),
    explains: { rules: [rule] },
  })
}

function judgeCaptures(pair: Pair, { missing, beyond }: Study): void {
  const { verdict, allowed, onProfile, usable } = pair.decision
  const related = [connectionPlace(pair), userPlace(pair)]
  if (verdict === 'broken') {
    for (const { member, place, rule } of missing)
      member.findings.push(finding('browser-error-explained', place, { allowed }, { related, ...explaining(rule) }))
    if (missing.length > 0) return
    for (const { member, place, args } of beyond)
      member.findings.push(
        finding(
          'captures-do-not-belong-together',
          // The error's own finding stands at its message.
          args.reason === 'error' ? { pointer: '/name' } : place,
          { ...args, allowed, onProfile },
          { related },
        ),
      )
  } else if (verdict === 'works' || verdict === 'suspicious') {
    const suspicious = verdict === 'suspicious'
    const connection = nameOf(pair)
    for (const { member, place, rule, certain } of missing) {
      const args = { usable, certain, suspicious, connection }
      member.findings.push(finding('user-name-missing-not-explained', place, args, { related, ...explaining(rule) }))
    }
  }
}

const explaining = (rule: RuleId | undefined): Pick<Finding, 'explains'> =>
  rule ? { explains: { rules: [rule] } } : {}

const placeOf = ({ member, place }: Capture): RelatedPlace => ({
  path: member.source.name,
  pointer: `${member.payload.candidate.pointer}${place.pointer}`,
})
