import type { Need, Parts } from '../decode/parts.ts'
import type { Kind, Target } from '../model/index.ts'
import { severityOf } from '../providers/policy.ts'
import { type Check, isPart, type Ranked } from './define-rule.ts'

/** A rule that looks at payloads itself, and the parts that it cannot do without. */
export interface Selected {
  rule: Check
  check: (parts: Parts) => ReturnType<NonNullable<Check['check']>>
  needs: readonly Need[]
}

/** Checks of some kinds; `checks` may have to read them first. */
export interface Group {
  kinds: readonly Kind[]
  checks(): readonly Ranked[]
}

/** The rules of each kind for each target, in their order: worked out once, since a payload knows few of all rules. */
export class Selection {
  readonly #groups: readonly Group[]
  readonly #known = new Map<string, readonly Selected[]>()

  constructor(groups: readonly Group[]) {
    this.#groups = groups
  }

  of(kind: Kind, target: Target): readonly Selected[] {
    const key = `${kind} ${target}`
    const known = this.#known.get(key)
    if (known) return known
    const selected = this.#groups
      .filter(({ kinds }) => kinds.includes(kind))
      .flatMap(({ checks }) => checks())
      .sort(([a], [b]) => a - b)
      .flatMap(([, check]) => selectedFor(check, kind, target) ?? [])
    this.#known.set(key, selected)
    return selected
  }
}

function selectedFor(rule: Check, kind: Kind, target: Target): Selected | undefined {
  const { check, kinds, reads } = rule
  if (!check || !kinds.includes(kind) || severityOf(rule, target) === undefined) return undefined
  return { rule, check, needs: reads.filter(isPart) }
}
