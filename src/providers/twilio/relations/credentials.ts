import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { inClientData } from '../../../rules/client-data/common.ts'
import type { TwilioFindings } from '../findings.ts'
import unverified from '../rules/factor/factor-unverified.ts'
import { credentialsOf, known, ofKind, placeIn, sameSid, saysError } from './view.ts'

const finding = findingsOf<TwilioFindings>()

/** Which factor or challenge a credential names in its challenge: a hint, for the documentation promises nothing. */
export function relateCredentials(members: readonly Member[]): void {
  const given = {
    YF: ofKind(members, 'twilio-factor'),
    YC: ofKind(members, 'twilio-challenge'),
  }
  for (const { member, sid } of credentialsOf(members)) {
    const { clientData } = member.parts
    const prefix = sid?.slice(0, 2)
    if (sid === undefined || !clientData || (prefix !== 'YF' && prefix !== 'YC')) continue
    const sids = given[prefix].flatMap((one) => {
      const own = known(one, 'sid')
      return own ? [{ one, own }] : []
    })
    // One that cannot be read may be the very one.
    if (sids.length === 0 || sids.length < given[prefix].length) continue
    const place = inClientData(clientData, 'challenge')
    const expected = prefix === 'YF' ? 'factor' : 'challenge'
    const named = sids.filter(({ own }) => sameSid(own.text, sid))
    if (named.length === 0) {
      const related = sids.map(({ one, own }) => placeIn(one.member, own.pointer))
      member.findings.push(finding('credential-of-another-sid', place, { expected }, { related }))
    } else if (saysError(members, NOT_FOUND[prefix])) {
      const newer = sids.find((other) =>
        named.every(({ one }) => isReplaced(members, one.member, other.one.member, member)),
      )
      if (!newer) continue
      const related = [placeIn(newer.one.member, newer.own.pointer)]
      // The page never meant to verify that one.
      const explains = { rules: [unverified.id], in: [newer.one.member.payload] }
      member.findings.push(finding('credential-of-replaced-sid', place, { expected }, { related, explains }))
    }
  }
}

/** Who answers the older of two is right to, unless Twilio knows it no more. */
const NOT_FOUND = { YF: '60390', YC: '60391' }

/** Whether another was made after this one and before the answer, by the recording. */
function isReplaced(members: readonly Member[], one: Member, other: Member, answer: Member): boolean {
  const [was, is, end] = [one, other, answer].map(({ payload }) => payload.candidate.hints.capturedAt)
  if (was === undefined || is === undefined || end === undefined || is > end) return false
  // A Date header counts seconds, in which a page asks twice: then the order in the recording tells.
  return was < is || (was === is && one.source === other.source && members.indexOf(one) < members.indexOf(other))
}
