import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { isPlaceholder } from '../../../decode/plausible.ts'
import { memberAt } from '../../../json/values.ts'
import type { Json } from '../../../model/index.ts'
import { plain, shown } from '../../../text/shown.ts'
import { isRpIdOfHost } from '../../../webauthn/rp-id.ts'
import type { TwilioFindings } from '../findings.ts'
import { idFault } from '../relying-party.ts'
import {
  bySid,
  type Credential,
  credentialsOf,
  known,
  knownAt,
  ofKind,
  type Page,
  placeIn,
  type Subject,
} from './view.ts'

const finding = findingsOf<TwilioFindings>()

/** The relying party of factors and Services against that of challenges, and the domain of the page. */
export function relateRelyingParties(members: readonly Member[]): void {
  const factors = latest(ofKind(members, 'twilio-factor'))
  const challenges = ofKind(members, 'twilio-challenge')
  const services = ofKind(members, 'twilio-service')
  const credentials = credentialsOf(members)
  const naming = bySid(challenges, 'factor_sid')
  for (const factor of factors) {
    const own = factors.length === 1 ? challenges : naming.with(known(factor, 'sid')?.text)
    const differing = own.flatMap((challenge) => differsFrom(factor, challenge))[0]
    if (differing) report(factor, [...RELYING_PARTY_OF_FACTOR, 'id'], 'the challenge', differing)
    else if (factors.length === 1) judgePage(factor, RELYING_PARTY_OF_FACTOR, credentials)
  }
  const [service] = services
  if (service && services.length === 1 && factors.length === 0)
    judgePage(service, ['passkeys', 'relying_party'], credentials)
}

/** A session shows one factor several times. */
function latest(factors: readonly Subject[]): Subject[] {
  return [
    ...new Map(factors.map((factor, index) => [known(factor, 'sid')?.text.toLowerCase() ?? index, factor])).values(),
  ]
}

const RELYING_PARTY_OF_FACTOR = ['config', 'relying_party']

interface Other {
  member: Member
  text: string
  pointer: string
}

/** Challenges have request options; in the docs' example they have the form of creation options. */
function differsFrom(factor: Subject, challenge: Subject): Other[] {
  const id = knownAt(factor, ...RELYING_PARTY_OF_FACTOR, 'id')
  const other =
    knownAt(challenge, 'options', 'publicKey', 'rpId') ?? knownAt(challenge, 'options', 'publicKey', 'rp', 'id')
  return id && other && id.text !== other.text ? [{ member: challenge.member, ...other }] : []
}

function judgePage(holder: Subject, path: string[], credentials: readonly Credential[]): void {
  const id = knownAt(holder, ...path, 'id')
  // An id that is no domain has a finding of its own.
  if (!id || idFault(id.text) !== undefined) return
  const origins = memberAt(holder.object, ...path, 'origins')
  for (const { member, page } of credentials) {
    const foreign = page && foreignTo(page, id.text, origins)
    if (!foreign) continue
    const pointer = member.parts.clientData?.pointer ?? ''
    report(holder, [...path, foreign.member], PAGE, { member, text: foreign.text, pointer })
    return
  }
}

/** Which member of a relying party leaves a page out, and what of the page is not in it. */
function foreignTo({ host, origin }: Page, id: string, origins: Json | undefined) {
  if (!isRpIdOfHost(id, host)) return { member: 'id', text: host }
  return mayBeAmong(origin, origins) ? undefined : { member: 'origins', text: origin }
}

/** Origins beyond these are not told. */
const MOST = 5

const PAGE = 'the page that made the credential'

/** Twilio's own example lists hosts, its error page demands origins: what has no scheme is compared as a host. */
function mayBeAmong(origin: string, origins: Json | undefined): boolean {
  if (!Array.isArray(origins) || origins.length === 0) return true
  const spelled = origin.toLowerCase()
  return origins.some((one) => {
    if (typeof one !== 'string' || isPlaceholder(one)) return true
    const bare = one.trim().toLowerCase().replace(/\/$/, '')
    return bare === spelled || bare === spelled.replace(/^https?:\/\//, '')
  })
}

function report(
  holder: Subject,
  path: string[],
  expected: TwilioFindings['relying-party-differs']['expected'],
  other: Other,
): void {
  const value = memberAt(holder.object, ...path)
  if (value === undefined) return
  const origins = Array.isArray(value) ? value.slice(0, MOST).map(shown) : []
  const args = { received: shown(value), expected, other: plain(other.text), origins }
  const related = [placeIn(other.member, other.pointer)]
  holder.member.findings.push(finding('relying-party-differs', { pointer: `/${path.join('/')}` }, args, { related }))
}
