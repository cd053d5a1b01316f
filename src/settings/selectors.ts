import { errorsNamed, type Named, namesOf, ruleNamed } from '../explain/lookup.ts'
import type { RuleId } from '../generated/ids.ts'
import type { Ruling, Severity } from '../model/index.ts'
import { didYouMean } from '../text/words.ts'
import type { Judging } from './judging.ts'
import { UsageError } from './usage-error.ts'

/** What a selector may name. */
export interface Selectable extends Named {
  /** The rules of each family. */
  families: Readonly<Record<string, readonly { id: RuleId }[]>>
}

/** What selectors say, by what they name: the nearer one wins, a rule before a code before a family. */
class Table<T> {
  readonly #ofRules = new Map<string, T>()
  readonly #ofCodes = new Map<string, T>()
  readonly #ofFamilies = new Map<string, T>()

  get isEmpty(): boolean {
    return this.#ofRules.size + this.#ofCodes.size + this.#ofFamilies.size === 0
  }

  /** `where`: what the reader calls the place that the selector stands in, such as `--disable`. */
  add(selector: string, says: T, where: string, all: Selectable): void {
    const rule = ruleNamed(selector, all.rules)
    if (rule) {
      this.#ofRules.set(rule.id, says)
      return
    }
    const family = Object.keys(all.families).find((name) => name === selector.toLowerCase())
    if (family !== undefined) {
      for (const { id } of all.families[family] ?? []) this.#ofFamilies.set(id, says)
      return
    }
    const codes = errorsNamed(selector, all.errors)
    if (codes.length === 0) throw unknownSelector(selector, where, all)
    for (const { code } of codes) this.#ofCodes.set(code, says)
  }

  says(rule: RuleId, codes: () => readonly string[]): T | undefined {
    const own = this.#ofRules.get(rule)
    if (own !== undefined) return own
    const named = this.#ofCodes.size === 0 ? undefined : codes().find((code) => this.#ofCodes.has(code))
    return named === undefined ? this.#ofFamilies.get(rule) : this.#ofCodes.get(named)
  }
}

const unknownSelector = (selector: string, where: string, all: Selectable): UsageError =>
  new UsageError(
    `${where}: no rule, family or code is called "${selector}".${didYouMean(selector, [...namesOf(all), ...Object.keys(all.families)])}`,
  )

/** What is made of `disable`, `only` and `rules`; undefined: nothing is. Throws a UsageError for what names nothing. */
export function rulingOf({ disable = [], only = [], rules = {} }: Judging, all: Selectable): Ruling | undefined {
  const off = new Table<true>()
  for (const selector of disable) off.add(selector, true, '--disable', all)
  const wanted = new Table<true>()
  for (const selector of only) wanted.add(selector, true, '--only', all)
  const severities = new Table<Severity | 'off'>()
  for (const [selector, severity] of Object.entries(rules)) severities.add(selector, severity, 'rules', all)
  if (off.isEmpty && wanted.isEmpty && severities.isEmpty) return undefined
  return (rule, codes) => {
    if (off.says(rule, codes) || (!wanted.isEmpty && !wanted.says(rule, codes))) return 'off'
    return severities.says(rule, codes)
  }
}
