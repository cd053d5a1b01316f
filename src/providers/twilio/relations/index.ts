import type { Relation } from '../../../ceremony/view.ts'
import { relateAnswers } from './answers.ts'
import { relateChallenges } from './challenges.ts'
import { relateCredentials } from './credentials.ts'
import { relateErrors } from './errors.ts'
import { relateFactors } from './factors.ts'
import { relatePages } from './pages.ts'
import { relateRelyingParties } from './relying-parties.ts'
import { relateServices } from './services.ts'

/**
 * Factor, challenge, credential, Service and error of one incident as one story. Errors come last: they are explained by
 * what the others were found to be.
 */
export const relation: Relation = (members) => {
  if (!members.some(({ payload }) => payload.kind.startsWith('twilio-'))) return
  relateFactors(members)
  relateChallenges(members)
  relateAnswers(members)
  relateRelyingParties(members)
  relatePages(members)
  relateCredentials(members)
  relateServices(members)
  relateErrors(members)
}
