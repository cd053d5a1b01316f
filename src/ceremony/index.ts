import { RELATIONS } from '../generated/provider-relations-index.ts'
import { SITE_FILES } from '../model/index.ts'
import { isIpLiteral, webHostOf } from '../webauthn/origin.ts'
import { isRpIdOfHost } from '../webauthn/rp-id.ts'
import { compareChallenge, compareStray } from './challenge.ts'
import { compareContinuity } from './continuity.ts'
import { compareCredentialId } from './credential-id.ts'
import { compareLists } from './credential-lists.ts'
import { compareLevelThree } from './level-3.ts'
import { answersOf, byResponse, couplesOf } from './pairs.ts'
import { compareRepeats } from './repeats.ts'
import { compareRequest } from './request.ts'
import { compareRpId, tellOriginOutside } from './rp-id.ts'
import { relateServerErrors } from './server-errors.ts'
import { checkSignatures } from './signature.ts'
import { compareSiteFiles, relatedOriginsIn } from './site-files.ts'
import { compareUserHandle, compareUserHandleAlone } from './user-handle.ts'
import { type Member, optionsOf, type Relation, type Response, responsesOf } from './view.ts'

export type { Member, Relation } from './view.ts'

/**
 * What the payloads of a WebAuthn ceremony say of each other (WebAuthn Level 3 §7.1, §7.2): options and response,
 * registration and authentication, key and signature. From the outside inwards, so that a check can see what is
 * already wrong with what it would compare.
 */
const ceremonies: Relation = (members) => {
  const responses = responsesOf(members)
  const served = members.length > 1 && members.some(isServed)
  if (served) compareSiteFiles(members, responses, optionsOf(members))
  if (members.length > 1 && members.some(isOfLevelThree)) compareLevelThree(members, responses, optionsOf(members))
  if (responses.length === 0) return
  // One alone has nothing to be compared with; of a signature it is told why it was not verified.
  if (members.length === 1) {
    tellOutside(responses)
    return checkSignatures(responses, [])
  }
  const options = optionsOf(members)
  const { answers, strays } = answersOf(options, responses)
  const related = served ? relatedOriginsIn(members) : undefined
  compareRepeats(responses)
  for (const stray of strays) compareStray(stray)
  for (const answer of answers) {
    compareChallenge(answer)
    compareRpId(answer, related)
    compareRequest(answer)
    compareLists(answer)
  }
  const answered = byResponse(answers)
  // What options say of the RP ID, or a list of related origins of the origin, is compared with that.
  if (!related) tellOutside(responses.filter((response) => !answered.get(response)?.options.rpId))
  const couples = couplesOf(responses)
  for (const couple of couples) {
    compareCredentialId(couple, answered)
    if (couple.way === 'other') continue
    compareContinuity(couple)
    compareUserHandle(couple, answered)
  }
  compareUserHandleAlone(options, responses, couples)
  checkSignatures(responses, couples)
}

function tellOutside(responses: readonly Response[]): void {
  for (const response of responses) if (isOutside(response)) tellOriginOutside(response)
}

/** Whether the page lies outside of the RP ID that was hashed; what the user expects of either is compared with that alone. */
function isOutside({ member: { parts, reference }, origin }: Response): boolean {
  const { match } = parts.rpIdHash ?? {}
  const { rpId, origin: expected } = parts.expect
  if (reference || match?.kind !== 'rp-id' || match.fromOrigin || expected !== undefined) return false
  const host = origin === undefined ? undefined : webHostOf(origin)
  // An address lies in no RP ID: a rule of its own says so.
  return (
    host !== undefined &&
    !isIpLiteral(host) &&
    (rpId ?? match.text) === match.text &&
    !isRpIdOfHost(match.text.toLowerCase(), host)
  )
}

const isOfLevelThree = ({ payload: { kind } }: Member): boolean =>
  kind === 'client-capabilities' || kind === 'signal-options'

const isServed = ({ payload: { kind } }: Member): boolean => SITE_FILES.some((file) => file === kind)

const ALL: readonly Relation[] = [ceremonies, ...Object.values<Relation>(RELATIONS), relateServerErrors]

export function relate(members: readonly Member[]): void {
  for (const relation of ALL) relation(members)
}
