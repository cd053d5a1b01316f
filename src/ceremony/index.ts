import { RELATIONS } from '../generated/provider-relations-index.ts'
import { SITE_FILES } from '../model/index.ts'
import { compareChallenge, compareStray } from './challenge.ts'
import { compareContinuity } from './continuity.ts'
import { compareCredentialId } from './credential-id.ts'
import { compareLists } from './credential-lists.ts'
import { compareLevelThree } from './level-3.ts'
import { answersOf, byResponse, couplesOf } from './pairs.ts'
import { compareRepeats } from './repeats.ts'
import { compareRequest } from './request.ts'
import { compareRpId } from './rp-id.ts'
import { relateServerErrors } from './server-errors.ts'
import { checkSignatures } from './signature.ts'
import { compareSiteFiles, relatedOriginsIn } from './site-files.ts'
import { compareUserHandle, compareUserHandleAlone } from './user-handle.ts'
import { type Member, optionsOf, type Relation, responsesOf } from './view.ts'

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
  if (members.length === 1) return checkSignatures(responses, [])
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

const isOfLevelThree = ({ payload: { kind } }: Member): boolean =>
  kind === 'client-capabilities' || kind === 'signal-options'

const isServed = ({ payload: { kind } }: Member): boolean => SITE_FILES.some((file) => file === kind)

const ALL: readonly Relation[] = [ceremonies, ...Object.values<Relation>(RELATIONS), relateServerErrors]

export function relate(members: readonly Member[]): void {
  for (const relation of ALL) relation(members)
}
