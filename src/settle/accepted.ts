import { subjectOf, valueAt } from '../json/pointer.ts'
import type { Judged } from './judged.ts'

/**
 * What is left of the findings of a payload where some are none: who takes bytes as a list or an object has no use for
 * the schema's word either, that such a member is no text.
 */
export function withoutAccepted(all: readonly Judged[]): Judged[] {
  const taken = new Set(all.filter(({ accepted }) => accepted).map(({ finding }) => subjectOf(finding.place)))
  if (taken.size === 0) return [...all]
  return all.filter((one) => !one.accepted && !(taken.has(subjectOf(one.finding.place)) && isOfItsType(one)))
}

function isOfItsType({ finding: { place }, rule, payload }: Judged): boolean {
  const isWhole = place.layer === undefined && place.bytes === undefined && place.member === undefined
  return isWhole && rule.tier === 'symptom' && typeof valueAt(payload.candidate.value, place.pointer) === 'object'
}
