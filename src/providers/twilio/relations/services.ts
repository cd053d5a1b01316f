import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { plain } from '../../../text/shown.ts'
import type { TwilioFindings } from '../findings.ts'
import { bySid, credentialsOf, known, ofKind, placeIn, sameSid } from './view.ts'

const finding = findingsOf<TwilioFindings>()

const SERVICE = /\/Services\/(VA[0-9a-f]{32})\/Passkeys\//i

/** The Service in the address of a request is that of the factor or challenge that its credential answers. */
export function relateServices(members: readonly Member[]): void {
  const given = bySid([...ofKind(members, 'twilio-factor'), ...ofKind(members, 'twilio-challenge')], 'sid')
  for (const { member, sid } of credentialsOf(members)) {
    const { exchange, side } = member.payload.candidate.hints
    const service = side === 'request' ? SERVICE.exec(exchange?.url ?? '')?.[1] : undefined
    if (service === undefined || sid === undefined) continue
    const [made] = given.with(sid)
    const own = made && known(made, 'service_sid')
    if (!own || sameSid(own.text, service)) continue
    const expected = made.member.payload.kind === 'twilio-factor' ? 'factor' : 'challenge'
    const args = { expected, wanted: plain(brief(own.text)), received: plain(brief(service)) } as const
    const related = [placeIn(made.member, own.pointer)]
    member.findings.push(finding('credential-sent-to-another-service', { pointer: '' }, args, { related }))
  }
}

/** Enough to tell two apart. */
const brief = (sid: string): string => `${sid.slice(0, 6)}…${sid.slice(-4)}`
