import type { DocumentedError } from '../providers/define-error.ts'
import type { Rule } from '../rules/define-rule.ts'

/** How many causes a provider documents, how many a payload can show, and how many a rule of ours sees. */
export interface Coverage {
  documented: number
  observable: number
  detected: number
}

export function coverageOf({ causes }: DocumentedError, rules: readonly Rule[]): Coverage {
  const known = new Set(rules.map(({ id }) => id))
  const observable = causes.filter((cause) => 'rules' in cause)
  return {
    documented: causes.length,
    observable: observable.length,
    detected: observable.filter((cause) => cause.rules.some((id) => known.has(id))).length,
  }
}

export const totalOf = (all: readonly Coverage[]): Coverage =>
  all.reduce(
    (sum, one) => ({
      documented: sum.documented + one.documented,
      observable: sum.observable + one.observable,
      detected: sum.detected + one.detected,
    }),
    { documented: 0, observable: 0, detected: 0 },
  )
