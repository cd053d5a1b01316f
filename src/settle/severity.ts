import type { Payload, Severity } from '../model/index.ts'
import { severityOf } from '../providers/policy.ts'
import type { Rule } from '../rules/define-rule.ts'

/** Options in a provider's answer: of a factor, of a challenge, of a passkey API. */
const ANSWER = /\/(?:options(?:\/publicKey)?|authn_params_public_key)$/

/** What the reader cannot change, a provider's own answer, is at most an info. */
export function severityFor(rule: Rule, payload: Payload): Severity | undefined {
  const severity = severityOf(rule, payload.target)
  const isOptions = payload.kind === 'creation-options' || payload.kind === 'request-options'
  return severity !== undefined && isOptions && ANSWER.test(payload.candidate.pointer) ? 'info' : severity
}
