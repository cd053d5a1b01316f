import { sameBytes } from '../../bytes.ts'
import { inClientData } from '../../rules/client-data/common/place.ts'
import reused from '../../rules/relation/same-challenge-twice.ts'
import repeated from '../../rules/relation/same-response-twice.ts'
import { shown } from '../../text/shown.ts'
import { clientDataOf, inputOf, placeIn, type Response, reading } from './view.ts'

/** Each ceremony has a challenge of its own (WebAuthn Level 3 §13.5.3); the very same response twice is only told. */
export function compareRepeats(responses: readonly Response[]): void {
  const first = new Map<string, Response>()
  for (const response of responses) {
    const { challenge, member, ceremony } = response
    const { clientData } = member.parts
    if (challenge === undefined || !clientData || member.reference) continue
    const before = first.get(challenge)
    if (!before) {
      first.set(challenge, response)
      continue
    }
    const same = isSameResponse(before, response)
    const place = inClientData(clientData, 'challenge')
    const path = inputOf(before, member)
    const mixed = before.ceremony !== ceremony
    const rest = {
      related: [placeIn(before, clientDataOf(before))],
      reads: [reading(response, clientData.pointer, 'clientDataJSON', 'challenge')],
    }
    member.findings.push(
      same
        ? repeated.found(place, { path }, rest)
        : reused.found(place, { received: shown(challenge), mixed, path }, rest),
    )
  }
}

/** One ceremony, captured twice or sent twice: what the authenticator and the client signed is the same. */
function isSameResponse(a: Response, b: Response): boolean {
  const [one, other] = [a.member.parts, b.member.parts]
  if (a.ceremony !== b.ceremony || !sameBytes(one.clientData?.bytes, other.clientData?.bytes)) return false
  return !one.authData || !other.authData || sameBytes(one.authData.bytes, other.authData.bytes)
}
