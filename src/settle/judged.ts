import type { Finding, Payload, Severity } from '../model/index.ts'
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
}

/** Undefined when the payload's target does not know the rule. */
export function judge(finding: Finding, payload: Payload): Judged | undefined {
  const rule = ruleOf(finding.rule)
  const severity = severityFor(rule, payload)
  return severity && { finding, rule, severity, payload }
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
