import type { RuleId } from '../../generated/ids.ts'
import { placesOf, subjectOf } from '../../json/places.ts'
import { isWithin } from '../../json/pointer.ts'
import type { Finding } from '../../model/index.ts'
import { RANKS, severityOf } from '../../rules/define-rule.ts'
import { ruleOf } from '../../rules/index.ts'
import type { Member } from '../member.ts'

/** From here on a finding says that the bytes themselves are not what was made. */
const DECODE = RANKS.indexOf('decode')

/**
 * The rule of an error that stands in the way of a comparison: one of the bytes at `pointer`, or one that judges the
 * very same part, `at`, of the layer. Without `at`, one that judges the whole member.
 */
export function errorAt(member: Member, pointer: string, at?: string): string | undefined {
  return member.findings.find((finding) => isError(finding, member) && standsAt(finding, pointer, at))?.rule
}

/** The rule of an error of any kind at a member or in what was decoded from it. */
export const anyErrorAt = (member: Member, pointer: string): string | undefined =>
  member.findings.find(
    (finding) => isError(finding, member) && placesOf(finding).some((place) => isWithin(place.pointer, pointer)),
  )?.rule

function isError(finding: Finding, { payload }: Member): boolean {
  return severityOf(ruleOf(finding.rule), payload.target) === 'error'
}

function standsAt(finding: Finding, pointer: string, at?: string): boolean {
  const bytes = RANKS.indexOf(ruleOf(finding.rule).rank) >= DECODE
  return placesOf(finding).some((one) => {
    const subject = subjectOf(one)
    // What is said of the whole payload, its step or its shape, says nothing of these bytes.
    if (subject === '' || !(isWithin(subject, pointer) || isWithin(pointer, subject))) return false
    // A bad attestation statement leaves the authenticator data beside it as it is.
    if (one.at?.startsWith('attStmt')) return false
    return bytes || (subject === pointer && one.at === at)
  })
}

/** A comparison of a value with an error is none: says so once, and gives true, when something stands in the way. */
export function isBlocked(
  rule: RuleId,
  to: Member,
  ...places: readonly { member: Member; pointer: string | undefined; at?: string; name: string }[]
): boolean {
  for (const { member, pointer, at, name } of places) {
    const blocker = pointer === undefined ? undefined : errorAt(member, pointer, at)
    if (blocker === undefined) continue
    to.notChecked.push({ rule, because: `${name} is at fault (${blocker})` })
    return true
  }
  return false
}
