import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { MAX_RELATED } from '../../../limits.ts'
import { plain } from '../../../text/shown.ts'
import type { TwilioFindings } from '../findings.ts'
import { statusOf } from '../recognisers/spelling.ts'
import { typeOf } from '../rules/factor/common.ts'
import { isAsCreated } from './factors.ts'
import { bySid, known, ofKind, placeIn, type Subject, sameSid } from './view.ts'

const finding = findingsOf<TwilioFindings>()

const NAME = 'factor_sid'
const GONE = 'factor-unverified-expired'

/** Challenges and the requests for them, each with the factor that it names. */
export function relateChallenges(members: readonly Member[]): void {
  const factors = ofKind(members, 'twilio-factor')
  const challenges = ofKind(members, 'twilio-challenge')
  const requests = ofKind(members, 'twilio-challenge-request')
  const naming = bySid([...challenges, ...requests], NAME)
  for (const factor of factors) {
    const own = naming.with(known(factor, 'sid')?.text)
    if (own.length > 0) judgeStatus(factor, own)
  }
  const named = bySid(factors, 'sid')
  // By its sid; by elimination only where there is one of each.
  const only = factors.length === 1 && challenges.length === 1 ? factors[0] : undefined
  for (const challenge of challenges) {
    const factor = named.with(known(challenge, NAME)?.text)[0] ?? only
    if (factor) compare(challenge, factor)
  }
}

/** The documented cause: the challenge's factor_sid is this factor, which is unverified. */
function judgeStatus(factor: Subject, naming: readonly Subject[]): void {
  const { word, pointer } = statusOf(factor.object, 'twilio-factor')
  if (word !== 'unverified' || isAsCreated(factor)) return
  const related = naming.slice(0, MAX_RELATED).map((one) => placeIn(one.member, known(one, NAME)?.pointer ?? ''))
  // That it is too late is known better there, and the way out is another.
  const gone = factor.member.findings.find(({ rule }) => rule === GONE)
  if (gone) {
    const explains = { rules: [gone.rule] }
    factor.member.findings.push({ ...gone, related: [...(gone.related ?? []), ...related], explains })
    return
  }
  const isRequest = naming.every(({ member }) => member.payload.kind === 'twilio-challenge-request')
  const expected = isRequest ? 'challenge request' : 'challenge'
  const args = { type: typeOf(factor.object) ?? null, expected } as const
  factor.member.findings.push(finding('factor-of-challenge-unverified', { pointer }, args, { related }))
}

type OfAnother = 'challenge-of-another-service' | 'challenge-of-another-factor' | 'challenge-of-another-entity'

function compare(challenge: Subject, factor: Subject): void {
  const report = (rule: OfAnother, name: string, other: string): boolean => {
    const here = known(challenge, name)
    const there = known(factor, other)
    if (!here || !there || sameSid(here.text, there.text)) return false
    const args = { member: plain(here.pointer.slice(1)) }
    const related = [placeIn(factor.member, there.pointer)]
    challenge.member.findings.push(finding(rule, { pointer: here.pointer }, args, { related }))
    return true
  }
  report('challenge-of-another-service', 'service_sid', 'service_sid')
  report('challenge-of-another-factor', NAME, 'sid')
  const identity = report('challenge-of-another-entity', 'identity', 'identity')
  if (!identity) report('challenge-of-another-entity', 'entity_sid', 'entity_sid')
}
