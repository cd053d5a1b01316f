import { errorsNamed, namesOf, ruleNamed } from '../explain/lookup.ts'
import { errorIndex } from '../providers/index.ts'
import { allRules } from '../rules/index.ts'
import { UsageError } from '../settings/usage-error.ts'
import { didYouMean } from '../text/words.ts'
import type { CheckOptions } from './check-options.ts'
import { countOf, judged } from './judged.ts'
import type { CodeName, RuleId } from './names.ts'

/** What `expect.extend` takes from a matcher. */
export interface MatcherResult {
  pass: boolean
  message(): string
}

/** Passes for a payload without errors. */
export function toLintClean(received: unknown, options: CheckOptions = {}): MatcherResult {
  const { findings, text } = judged(received, options)
  const what = options.failOn === undefined || options.failOn === 'error' ? 'errors' : 'findings'
  return {
    pass: findings.length === 0,
    message: () =>
      findings.length === 0
        ? `expected a payload with ${what}, found none\n\n${text}`
        : `expected a payload without ${what}, found ${countOf(findings)}\n\n${text}`,
  }
}

/** Passes for a payload with an error that has this code among its codes, or is found by this rule. */
export function toCause(received: unknown, code: CodeName | RuleId, options: CheckOptions = {}): MatcherResult {
  const names = namesMeant(code)
  const isMeant = ({ codes, rule }: { codes: readonly string[]; rule: string }): boolean =>
    [rule, ...codes].some((name) => names.includes(name))
  const { findings, all, text } = judged(received, options)
  const pass = findings.some(isMeant)
  const milder = pass ? undefined : all.find(isMeant)
  const but = milder ? `, which is there as ${ARTICLE[milder.severity]}: failOn: '${milder.severity}' counts it` : ''
  return {
    pass,
    message: () =>
      pass
        ? `expected a payload that does not cause ${names.join(' or ')}\n\n${text}`
        : `expected a payload that causes ${names.join(' or ')}${but}\n\n${text}`,
  }
}

const ARTICLE = { error: 'an error', warning: 'a warning', info: 'an info' }

/** Full codes, or the id of a rule. Throws a UsageError for what is neither. */
function namesMeant(code: string): string[] {
  if (typeof code !== 'string')
    throw new UsageError(`toCause: expected a code or a rule as text, such as '60377', received ${nameOf(code)}`)
  const catalogue = { errors: errorIndex(), rules: allRules() }
  const codes = errorsNamed(code, catalogue.errors).map((error): string => error.code)
  if (codes.length > 0) return codes
  const rule = ruleNamed(code, allRules())
  if (rule) return [rule.id]
  throw new UsageError(`toCause: no code or rule is called "${code}".${didYouMean(code, namesOf(catalogue))}`)
}

const nameOf = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'an array'
      : typeof value === 'number'
        ? `the number ${value}`
        : typeof value
