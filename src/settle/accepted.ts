import { isWithin, subjectOf, valueAt } from '../json/pointer.ts'
import type { Judged } from './judged.ts'

/**
 * What is left of the findings of a payload where some are none: who takes bytes as a list or an object has no use for
 * the schema's word either, that such a member is no text; and who takes another name or place of a member does not miss
 * it where the schema does.
 */
export function withoutAccepted(all: readonly Judged[]): Judged[] {
  const accepted = all.filter((one) => one.accepted)
  if (accepted.length === 0) return [...all]
  const taken = new Set(accepted.map(({ finding }) => subjectOf(finding.place)))
  return all.filter((one) => {
    if (one.accepted) return false
    const subject = subjectOf(one.finding.place)
    return !(taken.has(subject) && isOfItsType(one)) && !accepted.some((by) => isMissedBy(one, subject, by))
  })
}

/** A symptom at a member that an accepted finding names as one that stands elsewhere. */
function isMissedBy({ rule }: Judged, subject: string, { finding: { explains } }: Judged): boolean {
  if (rule.tier !== 'symptom') return false
  return (
    explains?.at?.includes(subject) === true || explains?.below?.some((pointer) => isWithin(subject, pointer)) === true
  )
}

function isOfItsType({ finding: { place }, rule, payload }: Judged): boolean {
  const isWhole = place.layer === undefined && place.bytes === undefined && place.member === undefined
  return isWhole && rule.tier === 'symptom' && typeof valueAt(payload.candidate.value, place.pointer) === 'object'
}
