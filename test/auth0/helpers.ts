import { readFileSync } from 'node:fs'
import type { Member } from '../../src/ceremony/index.ts'
import { classify } from '../../src/classify/index.ts'
import { decodePayload } from '../../src/decode/payload.ts'
import type { ReportFinding, ReportPayload, Source } from '../../src/model/index.ts'
import type { LintOptions, LintResult } from '../../src/pipeline.ts'
import { runRules } from '../../src/rules/index.ts'
import { unwrap } from '../../src/unwrap/index.ts'
import { fixture as fixtureAt, pathOfRule } from '../helpers/fixtures.ts'
import { lint } from '../helpers/lint.ts'

const folder = new URL('../../fixtures/auth0/samples/', import.meta.url)

export const fixture = (name: string): string => readFileSync(new URL(name, folder), 'utf8')

export const source = (name: string, text = fixture(name)): Source => ({ name, text, how: 'named' })

/** Lints fixtures as one incident. */
export const together = (names: readonly string[], options: LintOptions = {}): Promise<LintResult> =>
  lint(
    names.map((name) => source(name)),
    { ...options, together: true },
  )

/** A fixture that shows the fault of a rule. */
export const bad = (rule: string, name: string): string => pathOfRule(rule, `bad-${name}.json`)

/** A fixture of a rule, or one that several tests share. */
const read = (name: string): string => (name.includes('/') ? fixtureAt(name).text : fixture(name))

/** Lints fixtures of rules, or shared ones, as one incident. */
export const judge = (...names: string[]): Promise<LintResult> =>
  lint(
    names.map((name) => source(name, read(name))),
    { together: true },
  )

export const payloads = (result: LintResult): ReportPayload[] => result.report.inputs.flatMap((input) => input.payloads)

/** But for what was undone to read them: `test/unwrap` is about that. */
export const findings = (result: LintResult): ReportFinding[] =>
  payloads(result).flatMap((payload) => payload.findings.filter(({ rule }) => rule !== 'payload-was-wrapped'))

/** `error rule`, in the order of the report. */
export const told = (result: LintResult): string[] =>
  findings(result).map(({ severity, rule }) => `${severity} ${rule}`)

/** What relations are given: every payload, checked. */
export const members = (names: readonly string[]): Member[] => names.flatMap((name) => membersOf(source(name)))

function membersOf(from: Source): Member[] {
  return unwrap(from).map((candidate) => {
    const payload = classify(candidate, {}, false)
    const { parts, faults } = decodePayload(payload, {})
    return { source: from, payload, parts, ...runRules(payload, parts, faults, []), passed: [], facts: {} }
  })
}
