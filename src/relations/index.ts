import { auth0Enrollment } from '../providers/auth0/relations/index.ts'
import { twilioStory } from '../providers/twilio/relations/index.ts'
import type { Member, Relation } from './member.ts'
import { ceremonies } from './webauthn/index.ts'

export { incidentOf } from '../providers/auth0/relations/index.ts'
export type { Member, Relation } from './member.ts'

const RELATIONS: readonly Relation[] = [auth0Enrollment, ceremonies, twilioStory]

export function relate(members: readonly Member[]): void {
  for (const relation of RELATIONS) relation(members)
}
