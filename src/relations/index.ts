import { INCIDENTS } from '../generated/provider-incident.ts'
import { RELATIONS } from '../generated/provider-relations-index.ts'
import type { Incident } from '../model/index.ts'
import type { Member, Relation } from './member.ts'
import { ceremonies } from './webauthn/index.ts'

export type { Member, Relation } from './member.ts'

const ALL: readonly Relation[] = [ceremonies, ...Object.values<Relation>(RELATIONS)]

export function relate(members: readonly Member[]): void {
  for (const relation of ALL) relation(members)
}

/** What the first provider that has something to say of all of them together concludes. */
export function incidentOf(members: readonly Member[]): Incident {
  const all = Object.values<(members: readonly Member[]) => Incident>(INCIDENTS).map((incident) => incident(members))
  return all.find(({ verdict }) => verdict !== 'none') ?? { verdict: 'none', causes: [] }
}
