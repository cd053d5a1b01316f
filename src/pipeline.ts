import { incidentOf, type Member, relate } from './ceremony/index.ts'
import { classify, type Overrides } from './classify/index.ts'
import type { Crypto } from './decode/crypto.ts'
import { factsOf } from './decode/facts.ts'
import { layerPlaces, type Parts } from './decode/parts.ts'
import { decodePayload } from './decode/payload.ts'
import { locator, type Range } from './json/doc.ts'
import { tryJson } from './json/parse.ts'
import { isObject } from './json/values.ts'
import type { Candidate, Payload, Report, ReportFinding, ReportInput, Ruling, Skipped, Source } from './model/index.ts'
import { asNeedsCredential } from './rules/as-override.ts'
import { runRules } from './rules/index.ts'
import { incidentFrom } from './settle/incident.ts'
import { type Checks, type Decided, decide, settle } from './settle/index.ts'
import { ofValues, ofWhatIsThere } from './settle/left-out.ts'
import { reportOf } from './settle/report.ts'
import { type Outcome, type Suppressing, suppress } from './settle/suppress.ts'
import { shapeFindings } from './shape/shape.ts'
import { schemaOf, type Validator } from './shape/validators.ts'
import { lastCaptureOf, storyOf } from './story/index.ts'
import { unknownField } from './unwrap/bare-field.ts'
import { type Read, read } from './unwrap/index.ts'
import { slipsOf } from './unwrap/slips.ts'
import { inputFault, noPayload, showsPayload } from './unwrap/unreadable.ts'

export interface LintOptions extends Overrides {
  /** What the reader of the report expects of a payload. */
  expect?: Parts['expect']
  /** Documented errors that were asked for: where a finding has one among its codes, it is told first. */
  wanted?: readonly string[]
  /** Milliseconds since 1970: the time that everything is judged at. */
  now?: number
  /** The same, for what shows no time of its own, nor anything beside it does. */
  present?: number
  /** `--registration`: what authentications are compared with; not reported itself. */
  registration?: Source
  /** What flags and configuration say of rules. */
  ruling?: Ruling
  /** Findings get a fingerprint each. */
  fingerprints?: boolean
  /** What is known and not to be told. */
  suppressing?: Suppressing
  /** The options of one source, by its name, where they are others than these. */
  of?: (name: string) => LintOptions
  verbose?: boolean
  showValues?: boolean
  /** `triage`: all inputs are one incident and are related to each other. */
  together?: boolean
  /** Told before each source, in each of three rounds: how many are done, of how many. */
  onStep?: (what: 'searched' | 'checked' | 'explained', done: number, total: number) => void
  /** Files beside the sources that were not read. */
  skipped?: readonly Skipped[]
}

/** What the pipeline itself does not know: how to load a validator, and cryptography. */
export interface Environment {
  validator(name: string): Validator | undefined
  crypto?: Crypto
}

/** One linted input, with what a frame needs. */
export interface Linted {
  input: ReportInput
  text: string
  ranges: Map<ReportFinding, Range>
}

export interface LintResult {
  report: Report
  linted: Linted[]
  /** The time that ages were judged at, where payloads show none of their own. */
  asOf?: number
  /** With `suppressing`: what it came to. */
  outcome?: Outcome
}

/** Reads, judges and reports every source. Never throws on bad input. */
export function lintSources(sources: readonly Source[], options: LintOptions, environment: Environment): LintResult {
  const found = sources.map((source, done) => {
    options.onStep?.('searched', done, sources.length)
    return foundIn(source, options.of?.(source.name) ?? options)
  })
  const asOf = options.now ?? (options.together ? (lastCaptureOf(found) ?? options.present) : undefined)
  const present = asOf === undefined ? {} : { present: asOf }
  const work = found.map((one, done) => {
    options.onStep?.('checked', done, found.length)
    return checkAll({ ...one, options: { ...one.options, ...present } }, environment)
  })
  const groups = options.together ? [work] : work.map((one) => [one])
  const references = options.registration ? registrationsIn(options.registration, options, environment) : []
  const decided = new Map<Payload, Decided>()
  for (const group of groups) {
    const members = withReferences(group, references)
    relate(members)
    for (const one of decide(members.map(checksOf))) decided.set(one.payload, one)
  }
  let suppressed = 0
  const consequences = new Set<ReportFinding>()
  const sha256 = options.fingerprints || options.suppressing ? environment.crypto?.sha256 : undefined
  const linted = work.map(({ source, options: own, members }, done): Linted => {
    options.onStep?.('explained', done, work.length)
    if (source.unreadable !== undefined)
      return { input: { path: source.name, unreadable: source.unreadable, payloads: [] }, text: '', ranges: new Map() }
    const told = members.flatMap(({ payload }) => decided.get(payload) ?? [])
    const settled = settle(source.text, told, locator, { ...own, sha256 })
    suppressed += settled.suppressed
    for (const one of settled.consequences) consequences.add(one)
    return { input: { path: source.name, payloads: settled.payloads }, text: source.text, ranges: settled.ranges }
  })
  const all = linted.map((one) => one.input)
  const outcome = options.suppressing && suppress(all, options.suppressing, consequences)
  const inputs = outcome?.inputs ?? all
  for (const [index, one] of linted.entries()) one.input = inputs[index] ?? one.input
  const skipped = options.skipped ?? []
  const report = reportOf(inputs, suppressed + (outcome?.suppressed.length ?? 0), skipped)
  if (options.together) {
    const incident = incidentFrom(incidentOf(work.flatMap((one) => one.members)), inputs, skipped)
    const parts = work.map(({ members }, index) => ({
      members,
      input: inputs[index],
      recorded: found[index]?.exchanges,
    }))
    report.incident = { ...incident, ...storyOf(parts, incident) }
  }
  return { report, linted, ...(asOf === undefined ? {} : { asOf }), ...(outcome ? { outcome } : {}) }
}

const checksOf = ({ payload, parts, findings, notChecked, passed, facts, ruling }: Member): Checks => ({
  payload,
  layers: layerPlaces(parts),
  findings: ofWhatIsThere(payload.candidate, findings),
  notChecked,
  passed,
  facts,
  ruling,
})

/** The registrations in a source, for the others to be compared with. */
export function registrationsIn(source: Source, options: LintOptions, environment: Environment): Member[] {
  const { as: _, ...plain } = options
  const { members } = checkAll(foundIn(source, plain), environment)
  const isRegistration = ({ payload }: Member): boolean => (payload.shows ?? payload.kind) === 'registration'
  return members.filter(isRegistration).map((member) => ({ ...member, reference: true }))
}

/** The file of `--registration` may be among the inputs, too. */
function withReferences(group: readonly Work[], references: readonly Member[]): Member[] {
  const names = new Set(group.map(({ source }) => source.name))
  return [...group.flatMap((one) => one.members), ...references.filter(({ source }) => !names.has(source.name))]
}

interface Work {
  source: Source
  options: LintOptions
  members: Member[]
}

interface Found extends Read {
  source: Source
  options: LintOptions
}

function foundIn(source: Source, options: LintOptions): Found {
  if (source.unreadable !== undefined) return { source, options, candidates: [], exchanges: [] }
  const { candidates, exchanges } = read(source)
  const isFound = candidates.length > 0 && !isPassedBy(source, candidates)
  return { source, options, candidates: isFound ? candidates : [nothingFound(source, options)], exchanges }
}

/** Of a folder most texts are about something else; one that shows signs of a payload is told as what could not be read. */
const isPassedBy = ({ how, name, text, binary }: Source, found: readonly Candidate[]): boolean =>
  how === 'found' &&
  binary === undefined &&
  !/\.(?:json|har)$/i.test(name) &&
  found.every((one) => !one.recognition) &&
  !showsPayload(text)

const checkAll = ({ source, options, candidates }: Found, environment: Environment): Work => ({
  source,
  options,
  members: candidates.map((candidate, index) => checkCandidate(candidate, options, environment, index === 0, source)),
})

/** No payload in a text that is JSON: told as a fault of the whole input, at the severity that the way to it deserves. */
function nothingFound(source: Source, options: LintOptions): Candidate {
  const fault =
    source.how === 'named'
      ? (unknownField(source.text) ?? noPayload(source.text))
      : inputFault('no-payload-in-found-file', {})
  const value = tryJson(source.text) ?? null
  // What the user called by its kind is judged as that kind.
  const faults = options.as && isObject(value) ? [] : [fault]
  return {
    value,
    doc: { text: source.text, toSource: (o) => o, elided: false },
    pointer: '',
    via: ['json'],
    hints: {},
    undone: [],
    faults,
    expected: true,
  }
}

function checkCandidate(
  candidate: Candidate,
  options: LintOptions,
  environment: Environment,
  outermost: boolean,
  source: Source,
): Member {
  const payload = classify(candidate, options, outermost)
  const { parts, faults } = decodePayload(payload, decodeOptions(options, environment, candidate))
  const name = schemaOf(payload)
  const validator = name === undefined ? undefined : environment.validator(name)
  const all = validator && parts.object ? shapeFindings(validator, parts.object) : []
  // Of what was left out nothing is known; a value that is there is as it is.
  const shape = payload.candidate.doc.elided ? all.filter(ofValues(parts.object ?? null)) : all
  const told = outermost ? [...faults, ...slipsOf(payload, source), ...asNeedsCredential(payload, options)] : faults
  const { findings, notChecked } = runRules(payload, parts, told, shape)
  const { ruling } = options
  return { source, payload, parts, findings, notChecked, passed: [], facts: factsOf(parts), ruling }
}

/** What the user said comes before what stands beside the payload. */
function decodeOptions(
  options: LintOptions,
  environment: Environment,
  { hints }: Candidate,
): Parameters<typeof decodePayload>[1] {
  return {
    ...(environment.crypto ? { crypto: environment.crypto } : {}),
    ...(options.now === undefined ? {} : { now: options.now }),
    ...(options.present === undefined ? {} : { present: options.present }),
    expect: { ...hints.expect, ...options.expect },
  }
}
