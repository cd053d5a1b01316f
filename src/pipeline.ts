import { incidentOf } from './ceremony/incident.ts'
import { type Member, relate } from './ceremony/index.ts'
import { type Checked, checkAll, type Found, foundIn } from './check-source.ts'
import { layerPlaces } from './decode/parts.ts'
import { locator, type Range } from './json/doc.ts'
import type { Environment, LintOptions, Step } from './lint-options.ts'
import type { Payload, Report, ReportFinding, ReportInput, Skipped, Source } from './model/index.ts'
import { type Named, tellNamed } from './named/beside.ts'
import { NamedErrors, type Refusals } from './named/error.ts'
import { besideOf, refusalsIn } from './named/refusals.ts'
import { incidentFrom } from './settle/incident.ts'
import { type Checks, type Decided, decide, settle } from './settle/index.ts'
import { ofWhatIsThere } from './settle/left-out.ts'
import { reportOf } from './settle/report.ts'
import { type Outcome, suppress } from './settle/suppress.ts'
import { lastCaptureOf, storyOf } from './story/index.ts'
import { shownPath } from './text/shown-name.ts'

export type { Environment, LintOptions } from './lint-options.ts'

/** One linted input, with what a frame needs. */
export interface Linted {
  input: ReportInput
  text: string
  ranges: Map<ReportFinding, Range>
  /** With `keepsPayloads`: what the payloads of `input` were made of, in their order. */
  payloads?: readonly Payload[]
}

export interface LintResult {
  report: Report
  linted: Linted[]
  /** The time that ages were judged at, where payloads show none of their own. */
  asOf?: number
  /** With `suppressing`: what it came to. */
  outcome?: Outcome
}

/** Judges every source and reports them all. Never throws on bad input. */
export function lintSources(sources: readonly Source[], options: LintOptions, environment: Environment): LintResult {
  const linter = linterOf(options, environment)
  for (const source of sources) linter.add(source)
  return linter.finish(options.skipped)
}

/** Takes sources one by one, so that nobody has to hold them all. */
export interface Linter {
  add(source: Source): void
  /** The report of what was added. */
  finish(skipped?: readonly Skipped[]): LintResult
}

export function linterOf(options: LintOptions, environment: Environment): Linter {
  const sources: Source[] = []
  const settled: SettledSource[] = []
  const judge = judgeOf(options, environment)
  return {
    add: (source) => {
      if (options.together) sources.push(source)
      else settled.push(judge([source]).settled[0] as SettledSource)
    },
    finish: (skipped = []) => {
      if (!options.together) return resultOf(settled, options, skipped, options.now)
      const judged = judge(sources)
      const result = resultOf(judged.settled, options, skipped, judged.asOf)
      result.report.incident = incidentIn(judged, result.report.inputs, skipped)
      return result
    },
  }
}

/** What became of one source. */
export interface SettledSource {
  linted: Linted
  suppressed: number
  /** With `verbose`: what others explain. */
  consequences: readonly ReportFinding[]
}

interface JudgedSources {
  found: readonly Found[]
  work: readonly Checked[]
  settled: SettledSource[]
  refusals: Refusals
  named: Named
  asOf?: number | undefined
}

/** What judges sources that belong together; what it needs of the options for each is made once. */
export function judgeOf(options: LintOptions, environment: Environment): (sources: readonly Source[]) => JudgedSources {
  const references =
    options.references ?? (options.registration ? registrationsIn(options.registration, options, environment) : [])
  const sha256 = options.fingerprints || options.suppressing ? environment.crypto?.sha256 : undefined
  const step = (what: Step, done: number, total: number): void => options.onStep?.(what, done, total)
  return (sources) => {
    const found = sources.map((source, done) => {
      step('searched', done, sources.length)
      return foundIn(source, options.of?.(source.name) ?? options)
    })
    const asOf = options.now ?? (options.together ? (lastCaptureOf(found) ?? options.present) : undefined)
    const work = found.map((one, done) => {
      step('checked', done, found.length)
      return checkAll(one, asOf === undefined ? one.options : { ...one.options, present: asOf }, environment)
    })
    const members = withReferences(work, references)
    relate(members)
    const errors = new NamedErrors()
    const refusals = refusalsIn(found, work, errors)
    const named = tellNamed(work, refusals, errors)
    const decided = new Map(decide(members.map(checksOf)).map((one) => [one.payload, one]))
    const settled = work.map((one, done) => {
      step('explained', done, work.length)
      return settledOf(one, decided, sha256)
    })
    return { found, work, settled, refusals, named, asOf }
  }
}

function settledOf(
  { source, options, members }: Checked,
  decided: ReadonlyMap<Payload, Decided>,
  sha256: NonNullable<Environment['crypto']>['sha256'] | undefined,
): SettledSource {
  const { name, unreadable } = source
  const path = shownPath(name)
  if (unreadable !== undefined)
    return {
      linted: { input: { path, unreadable, payloads: [] }, text: '', ranges: new Map() },
      suppressed: 0,
      consequences: [],
    }
  const told = members.flatMap(({ payload }) => decided.get(payload) ?? [])
  const { verbose, showValues, wanted, keepsPayloads } = options
  const wish = { verbose, showValues, wanted, sha256 }
  const { payloads, ranges, suppressed, consequences } = settle(source.text, told, locator, wish)
  // A frame needs the text; without a place to show, nobody does.
  const text = keepsPayloads || ranges.size > 0 ? source.text : ''
  const linted: Linted = { input: { path, payloads }, text, ranges }
  if (keepsPayloads) linted.payloads = told.map(({ payload }) => payload)
  return { linted, suppressed, consequences }
}

function resultOf(
  settled: readonly SettledSource[],
  options: LintOptions,
  skipped: readonly Skipped[],
  asOf: number | undefined,
): LintResult {
  const linted = settled.map((one) => one.linted)
  const all = linted.map(({ input }) => input)
  const consequences = new Set(settled.flatMap((one) => one.consequences))
  const outcome = options.suppressing && suppress(all, options.suppressing, consequences)
  const inputs = outcome?.inputs ?? all
  for (const [index, one] of linted.entries()) one.input = inputs[index] ?? one.input
  const suppressed = settled.reduce((sum, one) => sum + one.suppressed, outcome?.suppressed.length ?? 0)
  const report = reportOf(inputs, suppressed, skipped)
  return { report, linted, ...(asOf === undefined ? {} : { asOf }), ...(outcome ? { outcome } : {}) }
}

function incidentIn(
  judged: JudgedSources,
  inputs: readonly ReportInput[],
  skipped: readonly Skipped[],
): NonNullable<Report['incident']> {
  const { found, work, refusals, named } = judged
  const parts = work.map(({ members }, index) => ({ members, input: inputs[index], recorded: found[index]?.exchanges }))
  const related = incidentOf(work.flatMap(({ members }) => members))
  const incident = incidentFrom(related, inputs, skipped, besideOf(parts, refusals, named))
  return { ...incident, ...storyOf(parts, incident, refusals) }
}

const checksOf = ({ payload, parts, findings, leftOut, notChecked, passed, facts, ruling }: Member): Checks => ({
  payload,
  layers: layerPlaces(parts),
  findings: ofWhatIsThere(payload.candidate, findings),
  leftOut,
  notChecked,
  passed,
  facts,
  ruling,
})

/** The registrations in a source, for the others to be compared with. */
export function registrationsIn(source: Source, options: LintOptions, environment: Environment): Member[] {
  const { as: _, ...plain } = options
  const { members } = checkAll(foundIn(source, plain), plain, environment)
  const isRegistration = ({ payload }: Member): boolean => (payload.shows ?? payload.kind) === 'registration'
  return members.filter(isRegistration).map((member) => ({ ...member, reference: true }))
}

/** The file of `--registration` may be among the inputs, too. */
function withReferences(group: readonly Checked[], references: readonly Member[]): readonly Member[] {
  const [first] = group
  if (references.length === 0 && first && group.length === 1) return first.members
  const names = new Set(group.map(({ source }) => source.name))
  const others = references.filter(({ source }) => !names.has(source.name))
  // Relations add to the lists of a member; what they say of a reference is nobody's.
  const fresh = others.map((member) => ({
    ...member,
    findings: [...member.findings],
    notChecked: [...member.notChecked],
    passed: [...member.passed],
    facts: { ...member.facts },
  }))
  return [...group.flatMap(({ members }) => members), ...fresh]
}
