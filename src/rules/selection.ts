import type { Need, Parts } from '../decode/parts.ts'
import type { Kind, Target } from '../model/index.ts'
import { severityOf } from '../providers/policy.ts'
import { isPart, type Rule } from './define-rule.ts'

/** A rule that looks at payloads itself, and the parts that it cannot do without. */
export interface Selected {
  rule: Rule
  check: (parts: Parts) => ReturnType<NonNullable<Rule['check']>>
  needs: readonly Need[]
}

/** The rules of each kind for each target, in their order: worked out once, since a payload knows few of all rules. */
export class Selection {
  readonly #rules: readonly Rule[]
  readonly #known = new Map<string, readonly Selected[]>()

  constructor(rules: readonly Rule[]) {
    this.#rules = rules
  }

  of(kind: Kind, target: Target): readonly Selected[] {
    const key = `${kind} ${target}`
    const known = this.#known.get(key)
    if (known) return known
    const selected = this.#rules.flatMap((rule) => selectedFor(rule, kind, target) ?? [])
    this.#known.set(key, selected)
    return selected
  }
}

function selectedFor(rule: Rule, kind: Kind, target: Target): Selected | undefined {
  const { check, kinds, reads } = rule
  if (!check || !kinds.includes(kind) || severityOf(rule, target) === undefined) return undefined
  return { rule, check, needs: reads.filter(isPart) }
}
