import type { RuleId } from '../generated/ids.ts'
import { RULES_BY_FAMILY } from '../generated/rules.ts'
import type { Rule } from './define-rule.ts'

export { RULES_BY_FAMILY } from '../generated/rules.ts'

const families: readonly (readonly [string, readonly Rule[]])[] = Object.entries(RULES_BY_FAMILY)
const isAuth0 = ([family]: readonly [string, unknown]): boolean => family.startsWith('auth0/')
const firstOfAuth0 = families.findIndex(isAuth0)
const rulesOf = (some: typeof families): Rule[] => some.flatMap(([, rules]) => rules)

/** Every rule, from the outside of a payload inwards; those of Auth0 as before their folder was parted. */
export const RULES: readonly Rule[] = [
  ...rulesOf(families.slice(0, firstOfAuth0)),
  ...rulesOf(families.filter(isAuth0)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ...rulesOf(families.slice(firstOfAuth0).filter((family) => !isAuth0(family))),
]

const byId = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]))

/** The rule of an id that somebody gave. */
export const ruleById = (id: string): Rule | undefined => byId.get(id)

/** The rule of an id that the compiler knows: it is there. */
export function ruleOf(id: RuleId): Rule {
  const rule = byId.get(id)
  if (!rule) throw new Error(`no rule is called ${id}`)
  return rule
}
