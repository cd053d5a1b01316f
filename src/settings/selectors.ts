import { errorsNamed, type Named, namesOf, ruleNamed } from '../explain/lookup.ts'
import type { RuleId } from '../generated/ids.ts'
import type { Ruling, Severity } from '../model/index.ts'
import { saidBack } from '../text/said-back.ts'
import { didYouMean } from '../text/words.ts'
import type { Judging } from './judging.ts'
import { UsageError } from './usage-error.ts'
import { rulesAccepting } from './wire-forms.ts'

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
    if (codes.length === 0) throw new UsageError(`${where}: ${problemOf(selector, all)}`)
    for (const { code } of codes) this.#ofCodes.set(code, says)
  }

  says(rule: RuleId, codes: () => readonly string[]): T | undefined {
    const own = this.#ofRules.get(rule)
    if (own !== undefined) return own
    const named = this.#ofCodes.size === 0 ? undefined : codes().find((code) => this.#ofCodes.has(code))
    return named === undefined ? this.#ofFamilies.get(rule) : this.#ofCodes.get(named)
  }
}

/** Why a selector names nothing, as a sentence; undefined: it does. */
export function problemOf(selector: string, all: Selectable): string | undefined {
  const isKnown =
    ruleNamed(selector, all.rules) !== undefined ||
    Object.hasOwn(all.families, selector.toLowerCase()) ||
    errorsNamed(selector, all.errors).length > 0
  if (isKnown) return undefined
  const meant = didYouMean(selector, [...namesOf(all), ...Object.keys(all.families)])
  return `no rule, family or code is called "${saidBack(selector)}".${meant}`
}

const asFlag: Record<'disable' | 'only' | 'rules', string> = { disable: '--disable', only: '--only', rules: 'rules' }

/**
 * What is made of `disable`, `only` and `rules`; undefined: nothing is. `names` is what the reader calls each of them.
 * Throws a UsageError for what names nothing.
 */
export function rulingOf(
  { disable = [], only = [], rules = {} }: Judging,
  all: Selectable,
  names: typeof asFlag = asFlag,
): Ruling | undefined {
  const off = new Table<true>()
  for (const selector of disable) off.add(selector, true, names.disable, all)
  const wanted = new Table<true>()
  for (const selector of only) wanted.add(selector, true, names.only, all)
  const severities = new Table<Severity | 'off'>()
  for (const [selector, severity] of Object.entries(rules)) severities.add(selector, severity, names.rules, all)
  if (off.isEmpty && wanted.isEmpty && severities.isEmpty) return undefined
  return (rule, codes) => {
    if (off.says(rule, codes) || (!wanted.isEmpty && !wanted.says(rule, codes))) return 'off'
    return severities.says(rule, codes)
  }
}

/**
 * One ruling of several: the last that says something wins. What is accepted is no fault, whatever is said of it:
 * a rule that is only not told would still stand in the way of others.
 */
export function combined(
  rulings: readonly (Ruling | undefined)[],
  accepts: Judging['accepts'] = [],
): Ruling | undefined {
  const said = rulings.filter((one) => one !== undefined).reverse()
  const accepted = rulesAccepting(accepts)
  if (said.length === 0 && accepted.size === 0) return undefined
  return (rule, codes) => {
    if (accepted.has(rule)) return 'accepted'
    for (const ruling of said) {
      const one = ruling(rule, codes)
      if (one !== undefined) return one
    }
    return undefined
  }
}
