import type { Parts } from '../decode/parts.ts'
import type { Fault, Finding, NotChecked, Payload } from '../model/index.ts'
import { severityOf } from '../providers/policy.ts'
import { isPart, type Rule } from './define-rule.ts'
import { RULES } from './index.ts'

export interface Checked {
  findings: Finding[]
  notChecked: NotChecked[]
}

/** Runs every rule that speaks of this kind for this target. Shape findings come from the schema's validator. */
export function runRules(payload: Payload, parts: Parts, faults: readonly Fault[], shape: readonly Finding[]): Checked {
  const findings: Finding[] = [...shape]
  const notChecked: NotChecked[] = []
  for (const { kind, ...fault } of faults) findings.push({ rule: kind, ...fault })
  for (const rule of RULES) {
    if (!rule.check || !appliesTo(rule, payload)) continue
    const missing = rule.reads.find((read) => isPart(read) && parts[read] === undefined)
    if (missing) {
      notChecked.push({ rule: rule.id, because: missing })
      continue
    }
    const all = rule.check(parts)
    for (const found of all) findings.push({ rule: rule.id, args: {}, ...found })
    const because = all.length === 0 ? rule.notChecked?.(parts) : undefined
    if (because !== undefined) notChecked.push({ rule: rule.id, because })
  }
  return { findings, notChecked }
}

export const appliesTo = (rule: Rule, payload: Payload): boolean =>
  rule.kinds.includes(payload.kind) && severityOf(rule, payload.target) !== undefined
