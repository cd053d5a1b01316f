import type { Finding, Payload, Severity } from '../model/index.ts'
import type { Rule } from '../rules/define-rule.ts'
import { ruleOf } from '../rules/index.ts'
import { severityFor } from './severity.ts'

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
