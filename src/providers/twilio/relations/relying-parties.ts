import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { plain, shown } from '../../../text/shown.ts'
import { isRpIdOfHost } from '../../../webauthn/rp-id.ts'
import type { TwilioFindings } from '../findings.ts'
import { idFault } from '../relying-party.ts'
import { type Credential, credentialsOf, known, knownAt, ofKind, placeIn, type Subject, sameSid } from './view.ts'

const finding = findingsOf<TwilioFindings>()

/** The relying party of factors and Services against that of challenges, and the domain of the page. */
export function relateRelyingParties(members: readonly Member[]): void {
  const factors = ofKind(members, 'twilio-factor')
  const challenges = ofKind(members, 'twilio-challenge')
  const services = ofKind(members, 'twilio-service')
  const credentials = credentialsOf(members)
  for (const factor of factors) {
    const own = factors.length === 1 ? challenges : challenges.filter((one) => names(one, factor))
    const differing = own.flatMap((challenge) => differsFrom(factor, challenge))[0]
    if (differing) report(factor, RELYING_PARTY_OF_FACTOR, 'the challenge', differing)
    else if (factors.length === 1) judgePage(factor, RELYING_PARTY_OF_FACTOR, credentials)
  }
  const [service] = services
  if (service && services.length === 1 && factors.length === 0)
    judgePage(service, ['passkeys', 'relying_party', 'id'], credentials)
}

const RELYING_PARTY_OF_FACTOR = ['config', 'relying_party', 'id']

interface Other {
  member: Member
  text: string
  pointer: string
}

function names(challenge: Subject, factor: Subject): boolean {
  const named = known(challenge, 'factor_sid')
  const sid = known(factor, 'sid')
  return named !== undefined && sid !== undefined && sameSid(named.text, sid.text)
}

/** Challenges have request options; in the docs' example they have the form of creation options. */
function differsFrom(factor: Subject, challenge: Subject): Other[] {
  const id = knownAt(factor, ...RELYING_PARTY_OF_FACTOR)
  const other =
    knownAt(challenge, 'options', 'publicKey', 'rpId') ?? knownAt(challenge, 'options', 'publicKey', 'rp', 'id')
  return id && other && id.text !== other.text ? [{ member: challenge.member, ...other }] : []
}

function judgePage(holder: Subject, path: string[], credentials: readonly Credential[]): void {
  const id = knownAt(holder, ...path)
  // An id that is no domain has a finding of its own.
  if (!id || idFault(id.text) !== undefined) return
  const foreign = credentials.find(({ host }) => host !== undefined && !isRpIdOfHost(id.text, host))
  if (!foreign?.host) return
  const pointer = foreign.member.parts.clientData?.pointer ?? ''
  report(holder, path, 'the page that made the credential', { member: foreign.member, text: foreign.host, pointer })
}

function report(
  holder: Subject,
  path: string[],
  expected: TwilioFindings['relying-party-differs']['expected'],
  other: Other,
): void {
  const id = knownAt(holder, ...path)
  if (!id) return
  const args = { received: shown(id.text), expected, other: plain(other.text) }
  const related = [placeIn(other.member, other.pointer)]
  holder.member.findings.push(finding('relying-party-differs', { pointer: id.pointer }, args, { related }))
}
