import { sameBytes } from '../../../bytes.ts'
import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { inClientData } from '../../../rules/client-data/common.ts'
import { shown } from '../../../text/shown.ts'
import type { TwilioFindings } from '../findings.ts'
import { credentialsOf, placeIn, saysError } from './view.ts'

const finding = findingsOf<TwilioFindings>()

/** Several origins are usual, and which are listed a session may not show: it counts only where Twilio says that they differ. */
export function relatePages(members: readonly Member[]): void {
  if (!saysError(members, '60382')) return
  const credentials = credentialsOf(members)
  for (const { member, page } of credentials) {
    const { clientData, encoded } = member.parts
    const id = encoded?.id?.bytes
    if (stepOf(member) !== 'authentication' || !page || !clientData || !id) continue
    const made = credentials.find((other) => {
      const own = other.member.parts.attested?.credentialId ?? other.member.parts.encoded?.id?.bytes
      return stepOf(other.member) === 'registration' && own !== undefined && sameBytes(own, id)
    })
    if (!made?.page || made.page.origin.toLowerCase() === page.origin.toLowerCase()) continue
    const args = { received: shown(page.origin), other: shown(made.page.origin) }
    const related = [placeIn(made.member, made.member.parts.clientData?.pointer ?? '')]
    member.findings.push(finding('signed-in-on-another-page', inClientData(clientData, 'origin'), args, { related }))
  }
}

const stepOf = ({ payload }: Member) => payload.shows ?? payload.kind
