import type { RuleId } from '../generated/ids.ts'
import { RULES_BY_FAMILY } from '../generated/rules.ts'
import type { Rule } from './define-rule.ts'

export { RULES_BY_FAMILY } from '../generated/rules.ts'

/** Every rule, from the outside of a payload inwards; those of a provider stand together. */
export const RULES: readonly Rule[] = Object.values(RULES_BY_FAMILY).flat()

const byId = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]))

/** The rule of an id that somebody gave. */
export const ruleById = (id: string): Rule | undefined => byId.get(id)

/** The rule of an id that the compiler knows: it is there. */
export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id)
  if (!rule) throw new Error(`no rule is called ${id}`)
  return rule
}
