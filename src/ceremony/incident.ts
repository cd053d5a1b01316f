import { INCIDENTS } from '../generated/provider-incident.ts'
import type { Incident } from '../model/index.ts'
import type { Member } from './view.ts'

/** What the first provider that has something to say of all of them together concludes. */
export function incidentOf(members: readonly Member[]): Incident {
  const all = Object.values<(members: readonly Member[]) => Incident>(INCIDENTS).map((incident) => incident(members))
  return all.find(({ verdict }) => verdict !== 'none') ?? { verdict: 'none', causes: [] }
}
