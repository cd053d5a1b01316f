import { auth0Enrollment } from './auth0-enrollment.ts'
import type { Member, Relation } from './member.ts'
import { twilioStory } from './twilio/index.ts'
import { ceremonies } from './webauthn/index.ts'

export { incidentOf } from './auth0-enrollment.ts'
export type { Member, Relation } from './member.ts'

const RELATIONS: readonly Relation[] = [auth0Enrollment, ceremonies, twilioStory]

export function relate(members: readonly Member[]): void {
  for (const relation of RELATIONS) relation(members)
}
