import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { inClientData } from '../../../rules/client-data/common.ts'
import type { TwilioFindings } from '../findings.ts'
import { credentialsOf, known, ofKind, placeIn, sameSid } from './view.ts'

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
    if (sids.some(({ own }) => sameSid(own.text, sid))) continue
    const place = inClientData(clientData, 'challenge')
    const related = sids.map(({ one, own }) => placeIn(one.member, own.pointer))
    const expected = prefix === 'YF' ? 'factor' : 'challenge'
    member.findings.push(finding('credential-of-another-sid', place, { expected }, { related }))
  }
}
