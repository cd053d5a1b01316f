import type { JsonObject } from '../../../model/index.ts'
import { isTwilioSid } from '../../../providers/twilio/rules/sid/common/sid.ts'
import { challengeOf, rpIdOf, userIdOf } from './members.ts'

/**
 * Options whose choice of algorithms is nobody's to change, or harms nobody: Twilio's, known by its SIDs even
 * when they were taken out of its answer, and those of a page on localhost.
 */
export function isTrialOrGiven(options: JsonObject): boolean {
  const bySid = [challengeOf(options), userIdOf(options)].some((bytes) => bytes !== undefined && isTwilioSid(bytes))
  return bySid || rpIdOf(options).some(({ id }) => id === 'localhost')
}
