import { dirname } from 'node:path'
import schema from '../../schemas/config.schema.json' with { type: 'json' }
import { errorsNamed, namesOf, ruleNamed } from '../explain/lookup.ts'
import { validators } from '../generated/validators.ts'
import { escapePointer, valueAt } from '../json/pointer.ts'
import { MAX_PROBLEMS } from '../limits.ts'
import type { Json, Severity } from '../model/index.ts'
import { didYouMean } from '../text/words.ts'
import type { Configuration } from './configuration.ts'
import type { Judging } from './judging.ts'
import { type PlacedJson, placedJson } from './placed-json.ts'
import { readJudging } from './plain.ts'
import { quoted, violationOf } from './schema-words.ts'
import { problemOf, type Selectable } from './selectors.ts'
import { readSettings } from './settings-file.ts'
import { UsageError } from './usage-error.ts'

/** What the schema has seen to; what it found wrong is left out. */
interface Written {
  ignores?: string[]
  overrides?: ({ files?: string | string[] } | undefined)[]
  suppressions?: (WrittenEntry | undefined)[]
  baseline?: string
  failOn?: Severity
  maxWarnings?: number
  expectations?: ({ files?: string | string[]; expect?: string | string[] } | undefined)[]
}

interface WrittenEntry {
  fingerprint?: string
  rule?: string
  code?: string
  path?: string | string[]
  pointer?: string
  reason?: string
  until?: string
}

/** Reads the configuration at an absolute path. Throws a UsageError that tells everything that is wrong with it. */
export function loadConfiguration(path: string, name: string, all: Selectable): Configuration {
  const json = placedJson(readSettings(path, `configuration ${name}`))
  const problems = new Problems(name, json)
  const written = shaped(json, problems)
  const configuration = written && new Reader(json, problems, all).read(written, name, path)
  problems.throwAny()
  if (!configuration) throw new Error('a configuration of another shape has problems')
  return configuration
}

/** What is wrong, each with its place; of several at one place the first is told. */
class Problems {
  readonly #said = new Map<number, string>()
  readonly #name: string
  readonly #json: PlacedJson

  constructor(name: string, json: PlacedJson) {
    this.#name = name
    this.#json = json
    for (const { offset, words } of json.problems) this.#said.set(offset, words)
  }

  add(pointer: string, words: string, member?: string): void {
    const offset = this.#json.offsetOf(pointer, member)
    if (!this.#said.has(offset)) this.#said.set(offset, words)
  }

  throwAny(): void {
    const all = [...this.#said].sort(([a], [b]) => a - b)
    const lines = all.slice(0, MAX_PROBLEMS).map(([at, words]) => `${this.#name}:${this.#json.at(at)}: ${words}`)
    if (all.length > MAX_PROBLEMS) lines.push(`${this.#name}: … and ${all.length - MAX_PROBLEMS} more`)
    const [first, ...others] = lines
    if (first !== undefined) throw new UsageError(first, others)
  }
}

/** As much as has the shape that the schema wants; the rest is told. */
function shaped({ value }: PlacedJson, problems: Problems): Written | undefined {
  const { validate } = validators.config?.() ?? {}
  if (!validate) throw new Error('there is no validator of configurations')
  if (value === undefined) return undefined
  if (validate(value)) return value as Written
  const bad = new Set<string>()
  for (const error of validate.errors ?? []) {
    const { pointer, words, member } = violationOf(error, schema, valueAt(value as Json, error.instancePath))
    problems.add(pointer, words, member)
    bad.add(member === undefined ? pointer : `${pointer}/${escapePointer(member)}`)
  }
  return without(value, bad, '') as Written | undefined
}

function without(value: unknown, bad: ReadonlySet<string>, pointer: string): unknown {
  if (bad.has(pointer)) return undefined
  if (Array.isArray(value)) return value.map((item, index) => without(item, bad, `${pointer}/${index}`))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, own]) => {
      const left = without(own, bad, `${pointer}/${escapePointer(name)}`)
      return left === undefined ? [] : [[name, left]]
    }),
  )
}

/** Checks what the schema cannot: names of rules and codes, origins, times. */
class Reader {
  readonly #json: PlacedJson
  readonly #problems: Problems
  readonly #all: Selectable

  constructor(json: PlacedJson, problems: Problems, all: Selectable) {
    this.#json = json
    this.#problems = problems
    this.#all = all
  }

  read(written: Written, name: string, path: string): Configuration {
    const { ignores = [], overrides = [], suppressions = [], expectations = [], ...rest } = written
    const { baseline, failOn, maxWarnings } = rest
    return {
      name,
      path,
      folder: dirname(path),
      judging: this.#judging('', written),
      ignores,
      overrides: overrides.map((one = {}, index) => ({
        files: [one.files ?? []].flat(),
        judging: this.#judging(`/overrides/${index}`, one),
      })),
      suppressions: suppressions.flatMap((one, index) =>
        one ? [this.#suppression(`/suppressions/${index}`, one, name)] : [],
      ),
      expectations: expectations.map((one = {}, index) => ({
        files: [one.files ?? []].flat(),
        expect: this.#expected(`/expectations/${index}/expect`, one.expect ?? []),
        judging: this.#judging(`/expectations/${index}`, one),
      })),
      ...(baseline === undefined ? {} : { baseline }),
      ...(failOn === undefined ? {} : { failOn }),
      ...(maxWarnings === undefined ? {} : { maxWarnings }),
    }
  }

  #judging(pointer: string, plain: object): Judging {
    const judging = readJudging(plain, (member, problem) => this.#problems.add(`${pointer}/${member}`, problem))
    for (const selector of Object.keys(judging.rules ?? {})) this.#named(`${pointer}/rules`, selector, selector)
    const { target, as } = judging
    if (target && as && 'endpoint' in as && !as.endpoint.startsWith(`${target}/`))
      this.#problems.add(`${pointer}/target`, `${target} does not receive ${as.endpoint}; leave "target" out.`)
    return judging
  }

  /** `member`: the selector is the name of this one. */
  #named(pointer: string, selector: string, member?: string): void {
    const problem = problemOf(selector, this.#all)
    if (problem !== undefined) this.#problems.add(pointer, problem, member)
  }

  #suppression(pointer: string, one: WrittenEntry, name: string): Configuration['suppressions'][number] {
    const { path, until, rule, code, reason = '', ...rest } = one
    if (rest.fingerprint === undefined && rule === undefined && code === undefined)
      this.#problems.add(pointer, 'say what is suppressed: "fingerprint", "rule" or "code".')
    if (rule !== undefined) this.#named(`${pointer}/rule`, rule)
    if (code !== undefined) this.#named(`${pointer}/code`, code)
    const end = until === undefined ? undefined : endOfDay(until)
    if (Number.isNaN(end)) this.#problems.add(`${pointer}/until`, `${quoted(until ?? '')} is no day.`)
    return {
      ...rest,
      reason,
      ...(rule === undefined ? {} : { rules: this.#rulesOf(rule) }),
      ...(code === undefined ? {} : { codes: errorsNamed(code, this.#all.errors).map((error) => error.code) }),
      ...(path === undefined ? {} : { files: [path].flat() }),
      ...(end === undefined ? {} : { end }),
      where: `${name}:${this.#json.at(this.#json.offsetOf(pointer))}`,
    }
  }

  #rulesOf(selector: string): string[] {
    const family = new Map(Object.entries(this.#all.families)).get(selector.toLowerCase())
    return family?.map(({ id }) => id) ?? [selector.toLowerCase()]
  }

  #expected(pointer: string, words: string | string[]): string[] {
    const names = typeof words === 'string' ? words.split(',').map((word) => word.trim()) : words
    if (names.length === 1 && names[0] === 'none') return []
    return names.map((word, index) => {
      const [error] = errorsNamed(word, this.#all.errors)
      const known = error?.code ?? ruleNamed(word, this.#all.rules)?.id
      if (known !== undefined) return known
      const at = typeof words === 'string' ? pointer : `${pointer}/${index}`
      this.#problems.add(at, `no code or rule is called ${quoted(word)}.${didYouMean(word, namesOf(this.#all))}`)
      return word
    })
  }
}

const DAY = 24 * 60 * 60 * 1000

/** The first moment after a day, in UTC; NaN: there is no such day. */
function endOfDay(day: string): number {
  const start = Date.parse(`${day}T00:00:00Z`)
  return new Date(start || 0).toISOString().startsWith(day) ? start + DAY : Number.NaN
}
