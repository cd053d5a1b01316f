import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { MAX_RELATED } from '../../../limits.ts'
import { inClientData } from '../../../rules/client-data/common.ts'
import type { TwilioFindings } from '../findings.ts'
import unverified from '../rules/factor/factor-unverified.ts'
import { GivenSids } from './given-sids.ts'
import { credentialsOf, ofKind, placeIn, saysError } from './view.ts'

const finding = findingsOf<TwilioFindings>()

/** Which factor or challenge a credential names in its challenge: a hint, for the documentation promises nothing. */
export function relateCredentials(members: readonly Member[]): void {
  const given = {
    YF: new GivenSids(ofKind(members, 'twilio-factor')),
    YC: new GivenSids(ofKind(members, 'twilio-challenge')),
  }
  const isUnknown = { YF: saysError(members, NOT_FOUND.YF), YC: saysError(members, NOT_FOUND.YC) }
  for (const { member, sid } of credentialsOf(members)) {
    const { clientData } = member.parts
    const prefix = sid?.slice(0, 2)
    if (sid === undefined || !clientData || (prefix !== 'YF' && prefix !== 'YC')) continue
    const { sids, isWhole, named } = given[prefix]
    // One that cannot be read may be the very one.
    if (sids.length === 0 || !isWhole) continue
    const place = inClientData(clientData, 'challenge')
    const expected = prefix === 'YF' ? 'factor' : 'challenge'
    const same = named.with(sid)
    if (same.length === 0) {
      const related = sids.slice(0, MAX_RELATED).map(({ one, own }) => placeIn(one.member, own.pointer))
      member.findings.push(finding('credential-of-another-sid', place, { expected }, { related }))
    } else if (isUnknown[prefix]) {
      const newer = given[prefix].after(same, member)
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
