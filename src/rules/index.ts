import type { Parts } from '../decode/parts.ts'
import { CHECKS } from '../generated/checks.ts'
import type { RuleId } from '../generated/ids.ts'
import { familyOfRule } from '../generated/rule-families.ts'
import { FAMILIES, type Family } from '../generated/rules.ts'
import type { Fault, Finding, NotChecked, Payload } from '../model/index.ts'
import type { Rule } from './define-rule.ts'
import { empty, present, Selection } from './selection.ts'

/** Every rule with its words, from the outside of a payload inwards; those of a provider stand together. */
export const allRules = (): readonly Rule[] => Object.values(FAMILIES).flatMap((rules) => rules())

export const rulesByFamily = (): Record<Family, readonly Rule[]> =>
  Object.fromEntries(Object.entries(FAMILIES).map(([family, rules]) => [family, rules()])) as Record<
    Family,
    readonly Rule[]
  >

/** The rule of an id that somebody gave. */
export function ruleById(id: string): Rule | undefined {
  const family = familyOfRule(id)
  return family && FAMILIES[family]().find((rule) => rule.id === id)
}

/** The family that a rule stands in; empty for one that is not there. */
export const familyOf = (id: string): string => familyOfRule(id) ?? ''

const known = new Map<RuleId, Rule>()

/** The rule of an id that the compiler knows: it is there. */
export function ruleOf(id: RuleId): Rule {
  const rule = known.get(id) ?? ruleById(id)
  if (!rule) throw new Error(`no rule is called ${id}`)
  known.set(id, rule)
  return rule
}

export interface Checked {
  findings: Finding[]
  notChecked: NotChecked[]
}

const selection = new Selection(CHECKS)

/** Runs every rule that speaks of this kind for this target. Shape findings come from the schema's validator. */
export function runRules(payload: Payload, parts: Parts, faults: readonly Fault[], shape: readonly Finding[]): Checked {
  const findings: Finding[] = [...shape]
  const notChecked: NotChecked[] = []
  for (const { kind, ...fault } of faults) findings.push({ rule: kind, ...fault })
  const there = present(parts)
  const nothing = empty(parts)
  for (const { id, check, notChecked: reason, needs, bits } of selection.of(payload.kind, payload.target)) {
    if ((bits & there) !== bits) {
      const missing = needs.find((part) => parts[part] === undefined)
      if (missing) notChecked.push({ rule: id, because: missing })
      continue
    }
    if ((bits & nothing) !== 0) continue
    const all = check(parts)
    for (const found of all) findings.push({ rule: id, args: {}, ...found })
    const because = all.length === 0 ? reason?.(parts) : undefined
    if (because !== undefined) notChecked.push({ rule: id, because })
  }
  return { findings, notChecked }
}
