import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { isObject, member as memberOf } from '../../../json/values.ts'
import type { TwilioFindings } from '../findings.ts'
import { statusOf } from '../recognisers/spelling.ts'
import unverified from '../rules/factor/factor-unverified.ts'
import expired from '../rules/factor/factor-unverified-expired.ts'
import { BySid, bySid, credentialsOf, known, ofKind, placeIn, type Subject } from './view.ts'

const finding = findingsOf<TwilioFindings>()

const AT_FIRST = 'factor-unverified-at-first'
const RULES = [unverified.id, expired.id]

/** One factor at several times, as a session shows it: what it was at first is no fault. */
export function relateFactors(members: readonly Member[]): void {
  const factors = ofKind(members, 'twilio-factor')
  if (factors.length === 0) return
  const verified = bySid(factors.filter(isVerified), 'sid')
  const credentials = new BySid(credentialsOf(members), ({ sid }) => sid)
  for (const factor of factors) {
    const sid = known(factor, 'sid')?.text
    const { word, pointer } = statusOf(factor.object, 'twilio-factor')
    if (sid === undefined || word !== 'unverified') continue
    const later = verified.with(sid)[0]?.member
    const next = later ?? (isCreation(factor) ? credentials.with(sid)[0]?.member : undefined)
    if (!next) continue
    const related = [placeIn(next, '')]
    const args = { verified: later !== undefined }
    factor.member.findings.push(finding(AT_FIRST, { pointer }, args, { related, explains: { rules: RULES } }))
  }
}

/** No later than that: its status says nothing of the time of a challenge. */
export const isAsCreated = ({ member }: Subject): boolean => member.findings.some(({ rule }) => rule === AT_FIRST)

/** A factor is verified once, and stays so. */
const isVerified = ({ object }: Subject): boolean => statusOf(object, 'twilio-factor').word === 'verified'

/** Options are given at the creation alone. */
const isCreation = ({ object }: Subject): boolean => isObject(memberOf(object, 'options'))
