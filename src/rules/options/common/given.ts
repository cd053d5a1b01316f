import type { JsonObject } from '../../../types.ts'
import { isTwilioSid } from '../../client-data/common/challenge.ts'
import { challengeOf, rpIdOf } from './members.ts'

/**
 * Options whose choice of algorithms is nobody's to change, or harms nobody: Twilio's, known by a SID as challenge even
 * when they were taken out of its answer, and those of a page on localhost.
 */
export function isTrialOrGiven(options: JsonObject): boolean {
  const challenge = challengeOf(options)
  return (challenge !== undefined && isTwilioSid(challenge)) || rpIdOf(options).some(({ id }) => id === 'localhost')
}
