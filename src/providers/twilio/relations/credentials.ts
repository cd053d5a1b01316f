import type { Member } from '../../../relations/member.ts'
import { inClientData } from '../../../rules/client-data/common/place.ts'
import { credentialsOf, known, ofKind, placeIn, sameSid } from './view.ts'

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
    member.findings.push({
      rule: 'credential-of-another-sid',
      place: inClientData(clientData, 'challenge'),
      args: { expected: prefix === 'YF' ? 'factor' : 'challenge' },
      related: sids.map(({ one, own }) => placeIn(one.member, own.pointer)),
    })
  }
}
