import type { RuleId } from '../generated/ids.ts'
import { valueAt } from '../json/pointer.ts'
import type { Candidate, Finding, Json } from '../model/index.ts'

/** Told of a payload as a whole by what is there, or by the request around it: nothing that follows changes it. */
const CERTAIN: ReadonlySet<RuleId> = new Set([
  'json-became-form-key',
  'credential-content-type',
  'credential-is-wrapped',
  'credential-sent-elsewhere',
  'wrong-ceremony-for-endpoint',
])

/**
 * The findings that a text allows which breaks off: what is missing of an object that is not whole may have followed, and
 * of a value that is not whole nothing is known. That it breaks off is itself told.
 */
export function ofWhatIsThere({ doc, pointer, faults }: Candidate, findings: readonly Finding[]): Finding[] {
  const { open } = doc
  if (!open) return [...findings]
  const told = new Set<object>(faults.map(({ args }) => args))
  return findings.filter(
    ({ rule, place, args }) => told.has(args) || CERTAIN.has(rule) || !open.has(pointer + place.pointer),
  )
}

/** Of a listing from which parts were left out: what a value is that stands there, and nothing of what holds others. */
export const ofValues =
  (object: Json) =>
  ({ place }: Finding): boolean => {
    const value = place.member === undefined ? valueAt(object, place.pointer) : undefined
    return value === null || (value !== undefined && typeof value !== 'object')
  }
