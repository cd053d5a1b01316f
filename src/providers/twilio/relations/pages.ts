import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { inClientData } from '../../../rules/client-data/common.ts'
import { encodeBase64url } from '../../../text/encodings.ts'
import { shown } from '../../../text/shown.ts'
import type { TwilioFindings } from '../findings.ts'
import { type Credential, credentialsOf, placeIn, saysError } from './view.ts'

const finding = findingsOf<TwilioFindings>()

/** Several origins are usual, and which are listed a session may not show: it counts only where Twilio says that they differ. */
export function relatePages(members: readonly Member[]): void {
  if (!saysError(members, '60382')) return
  const credentials = credentialsOf(members)
  const registered = new Map<string, Credential>()
  for (const one of credentials) {
    const { attested, encoded } = one.member.parts
    const own = attested?.credentialId ?? encoded?.id?.bytes
    const id = own && encodeBase64url(own)
    if (stepOf(one.member) === 'registration' && id !== undefined && !registered.has(id)) registered.set(id, one)
  }
  for (const { member, page } of credentials) {
    const { clientData, encoded } = member.parts
    const id = encoded?.id?.bytes
    if (stepOf(member) !== 'authentication' || !page || !clientData || !id) continue
    const made = registered.get(encodeBase64url(id))
    if (!made?.page || made.page.origin.toLowerCase() === page.origin.toLowerCase()) continue
    const args = { received: shown(page.origin), other: shown(made.page.origin) }
    const related = [placeIn(made.member, made.member.parts.clientData?.pointer ?? '')]
    member.findings.push(finding('signed-in-on-another-page', inClientData(clientData, 'origin'), args, { related }))
  }
}

const stepOf = ({ payload }: Member) => payload.shows ?? payload.kind
