import type { JsonObject } from '../../../model/index.ts'
import { isIssued } from '../../../providers/issued.ts'
import { challengeOf, rpIdOf, userIdOf } from './members.ts'

/**
 * Options whose choice of algorithms is nobody's to change, or harms nobody: a provider's, known by its ids
 * even when they were taken out of its answer, and those of a page on localhost.
 */
export function isTrialOrGiven(options: JsonObject): boolean {
  const byId = [challengeOf(options), userIdOf(options)].some((bytes) => bytes !== undefined && isIssued(bytes))
  return byId || rpIdOf(options).some(({ id }) => id === 'localhost')
}
