import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { Severity, Target } from '../model/index.ts'
import type { DocumentedError } from '../providers/define-error.ts'
import type { Rule } from '../rules/define-rule.ts'
import { shortCode } from '../text/words.ts'

/** What people may name: handed to the parts that are loaded on demand, so that it is bundled once. */
export interface Catalogue {
  rules: readonly Rule[]
  errors: readonly DocumentedError[]
  /** The severity of a rule: one, where all targets agree; else by target, of those that know it. */
  severitiesOf(rule: Rule): Severity | Partial<Record<Target, Severity>>
}

/** As much of it as a name is looked up in. */
export interface Named {
  rules: readonly Pick<Rule, 'id'>[]
  errors: readonly Pick<DocumentedError, 'code'>[]
}

/** Documented errors by full code, number or slug, in any case. */
export function errorsNamed<E extends Pick<DocumentedError, 'code'>>(word: string, errors: readonly E[]): E[] {
  const wanted = word.toLowerCase()
  return errors.filter(({ code }) => code.toLowerCase() === wanted || shortCode(code).toLowerCase() === wanted)
}

export const ruleNamed = <R extends Pick<Rule, 'id'>>(word: string, rules: readonly R[]): R | undefined =>
  rules.find(({ id }) => id === word.toLowerCase())

/** Every name that `errorsNamed` and `ruleNamed` know, for suggestions. */
export const namesOf = ({ rules, errors }: Named): string[] => [
  ...errors.flatMap(({ code }) => [shortCode(code), code]),
  ...rules.map(({ id }) => id),
]

/** The codes of the documented errors one of whose causes names the rule. */
export const codesNaming = (rule: RuleId, errors: readonly DocumentedError[]): ErrorCode[] =>
  errors
    .filter(({ causes }) => causes.some((cause) => 'rules' in cause && cause.rules.includes(rule)))
    .map(({ code }) => code)

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

/** What the target says that takes a rule hardest. */
export function worstOf(severity: ReturnType<Catalogue['severitiesOf']>): Severity {
  if (typeof severity === 'string') return severity
  const levels = Object.values(severity)
  return (['error', 'warning'] as const).find((level) => levels.some((one) => one === level)) ?? 'info'
}
