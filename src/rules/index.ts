import type { Parts } from '../decode/parts.ts'
import type { RuleId } from '../generated/ids.ts'
import { RULES_BY_FAMILY } from '../generated/rules.ts'
import type { Fault, Finding, NotChecked, Payload } from '../model/index.ts'
import type { Rule } from './define-rule.ts'
import { Selection } from './selection.ts'

export { RULES_BY_FAMILY } from '../generated/rules.ts'

/** Every rule, from the outside of a payload inwards; those of a provider stand together. */
export const RULES: readonly Rule[] = Object.values(RULES_BY_FAMILY).flat()

const byId = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]))

/** The rule of an id that somebody gave. */
export const ruleById = (id: string): Rule | undefined => byId.get(id)

/** The family that a rule stands in; empty for one that is not there. */
export const familyOf = (id: string): string =>
  Object.entries(RULES_BY_FAMILY).find(([, rules]) => rules.some((rule) => rule.id === id))?.[0] ?? ''

/** The rule of an id that the compiler knows: it is there. */
export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id)
  if (!rule) throw new Error(`no rule is called ${id}`)
  return rule
}

export interface Checked {
  findings: Finding[]
  notChecked: NotChecked[]
}

const selection = new Selection(RULES)

/** Runs every rule that speaks of this kind for this target. Shape findings come from the schema's validator. */
export function runRules(payload: Payload, parts: Parts, faults: readonly Fault[], shape: readonly Finding[]): Checked {
  const findings: Finding[] = [...shape]
  const notChecked: NotChecked[] = []
  for (const { kind, ...fault } of faults) findings.push({ rule: kind, ...fault })
  for (const { rule, check, needs } of selection.of(payload.kind, payload.target)) {
    const missing = needs.find((part) => parts[part] === undefined)
    if (missing) {
      notChecked.push({ rule: rule.id, because: missing })
      continue
    }
    const all = check(parts)
    for (const found of all) findings.push({ rule: rule.id, args: {}, ...found })
    const because = all.length === 0 ? rule.notChecked?.(parts) : undefined
    if (because !== undefined) notChecked.push({ rule: rule.id, because })
  }
  return { findings, notChecked }
}
