import type { Locator, Range } from '../json/doc.ts'
import { isWithin } from '../json/pointer.ts'
import { isObject } from '../json/values.ts'
import type { Candidate, Doc, Finding, Payload, Place, Ruling, Severity } from '../model/index.ts'
import { codesOf } from '../providers/codes.ts'
import { isTaken } from '../providers/facts.ts'
import { severityOf } from '../providers/policy.ts'
import type { Rule } from '../rules/define-rule.ts'
import { ruleOf } from '../rules/index.ts'

/** A finding with what decides about it. */
export interface Judged {
  finding: Finding
  rule: Rule
  severity: Severity
  /** Where it was found. */
  payload: Payload
  /** Somebody switched it off: it explains others, and is not told itself. */
  silenced?: true
  /** Its receiver takes it as it is: the same. */
  fits?: true
  /** It is no fault here. */
  accepted?: true
}

/** Undefined when the payload's target does not know the rule. */
export function judge(finding: Finding, payload: Payload, ruling?: Ruling): Judged | undefined {
  const rule = ruleOf(finding.rule)
  const severity = severityFor(rule, payload)
  if (severity === undefined) return undefined
  if (isTaken(finding, payload)) return { finding, rule, severity, payload, fits: true }
  const said = ruling?.(rule.id, () => codesOf(finding, payload))
  if (said === undefined) return { finding, rule, severity, payload }
  if (said === 'accepted') return { finding, rule, severity, payload, accepted: true }
  return said === 'off'
    ? { finding, rule, severity, payload, silenced: true }
    : { finding, rule, severity: said, payload }
}

const WEIGHTS: Record<Severity, number> = { error: 2, warning: 1, info: 0 }
export const weight = (severity: Severity): number => WEIGHTS[severity]

/** Options in a provider's answer: of a factor, of a challenge, of a passkey API. */
const ANSWER = /\/(?:options(?:\/publicKey)?|authn_params_public_key)$/

/** What the reader cannot change, a provider's own answer, is at most an info. */
function severityFor(rule: Rule, payload: Payload): Severity | undefined {
  const severity = severityOf(rule, payload.target)
  const isOptions = payload.kind === 'creation-options' || payload.kind === 'request-options'
  return severity !== undefined && isOptions && ANSWER.test(payload.candidate.pointer) ? 'info' : severity
}

/** The range of a place in the source text; undefined when the text no longer shows it. */
export function rangeOf(
  candidate: Candidate,
  place: Place,
  locators: Map<Doc, Locator>,
  make: (doc: Doc) => Locator,
): Range | undefined {
  const { doc } = candidate
  if (place.span?.of)
    return toSource(place.span.of, { start: place.span.start, end: place.span.start + place.span.length })
  const pointer = candidate.pointer + place.pointer
  const field = doc.fields && fieldOf(doc, pointer)
  if (field) return field
  if (
    place.span &&
    place.pointer === '' &&
    (candidate.value === null || isObject(candidate.value) || Array.isArray(candidate.value))
  )
    return toSource(doc, { start: place.span.start, end: place.span.start + place.span.length })
  // Of a text that was not parsed nothing but its beginning is known.
  if (candidate.value === null) return toSource(doc, { start: 0, end: Math.min(1, doc.text.length) })
  const locator = locators.get(doc) ?? make(doc)
  locators.set(doc, locator)
  const range = place.span ? locator.within(pointer, place.span.start, place.span.length) : locator.value(pointer)
  if (!range) return place.pointer === '' ? toSource(doc, { start: 0, end: Math.min(1, doc.text.length) }) : undefined
  // An absent member, or an object that is at fault as a whole, is shown by its opening bracket.
  const opening = place.member !== undefined || /^[{[]/.test(doc.text.slice(range.start, range.start + 1))
  return toSource(doc, opening ? { start: range.start, end: range.start + 1 } : range)
}

const toSource = (doc: Doc, range: Range): Range => {
  const start = doc.toSource(range.start)
  return { start, end: Math.max(doc.toSource(range.end), start) }
}

/** In a text that is no JSON, the field that holds the place. */
function fieldOf(doc: Doc, pointer: string): Range | undefined {
  let best: string | undefined
  for (const name of doc.fields?.keys() ?? [])
    if (isWithin(pointer, name) && (best === undefined || name.length > best.length)) best = name
  const field = best === undefined ? undefined : doc.fields?.get(best)
  return field && toSource(doc, field)
}
