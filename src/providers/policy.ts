import { ISSUED } from '../generated/provider-issued.ts'
import { POLICIES } from '../generated/provider-policy.ts'
import { type Severity, TARGETS, type Target } from '../model/index.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Policy } from './provider.ts'

const policies: Partial<Record<Target, Policy>> = POLICIES

/** The severity of a rule for a target; undefined when the target does not know it. */
export const severityOf = ({ id, severity }: Pick<Rule, 'id' | 'severity'>, target: Target): Severity | undefined => {
  const own = policies[target]?.[id]
  return own === 'off' ? undefined : (own ?? severity ?? undefined)
}

/** The severity of a rule: one, where all targets agree; else by target, of those that know it. */
export function severitiesOf(rule: Pick<Rule, 'id' | 'severity'>): Severity | Partial<Record<Target, Severity>> {
  const all = TARGETS.flatMap((target): [Target, Severity][] => {
    const severity = severityOf(rule, target)
    return severity ? [[target, severity]] : []
  })
  const [first] = all
  const same = first && all.length === TARGETS.length && all.every(([, severity]) => severity === first[1])
  return same ? first[1] : Object.fromEntries(all)
}

/** Whether a challenge or user id is of a form that only a provider's own options have. */
export const isIssued = (bytes: Uint8Array): boolean =>
  Object.values<(bytes: Uint8Array) => boolean>(ISSUED).some((isOwn) => isOwn(bytes))
