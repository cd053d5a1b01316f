import type { Locator, Range } from '../json/locate.ts'
import { subjectOf } from '../json/places.ts'
import type { Candidate, Doc, Finding, NotChecked, Payload, ReportFinding, ReportPayload } from '../model/index.ts'
import { docsOf } from '../providers/index.ts'
import { ruleOf } from '../rules/index.ts'
import { lineIndex } from '../text/lines.ts'
import { scrub } from '../text/scrub.ts'
import { codesOf } from './codes.ts'
import { dropEchoes, type Judged, mergeSame } from './cover.ts'
import { because } from './not-checked.ts'
import { setAside } from './over.ts'
import { rangeOf } from './positions.ts'
import { severityFor } from './severity.ts'
import { withinLimits } from './within-limits.ts'
import { wordsOf } from './words.ts'

export interface SettleOptions {
  disabled?: ReadonlySet<string>
  /** Show what was dropped as an echo, too. */
  verbose?: boolean
  showValues?: boolean
}

/** What the checks of one payload gave. */
export interface Checks {
  payload: Payload
  findings: Finding[]
  notChecked: NotChecked[]
  facts: ReportPayload['facts']
}

export interface Settled {
  payloads: ReportPayload[]
  suppressed: number
  /** For frames: the range of each finding in the source text. */
  ranges: Map<ReportFinding, Range>
}

/** Makes the report of one input: echoes dropped, codes and words added, placed in the text, sorted. */
export function settle(
  text: string,
  all: readonly Checks[],
  makeLocator: (doc: Doc) => Locator,
  options: SettleOptions,
): Settled {
  const locators = new Map<Doc, Locator>()
  const ranges = new Map<ReportFinding, Range>()
  let suppressed = 0
  let index: ReturnType<typeof lineIndex> | undefined
  const payloads = all.map((checks): ReportPayload => {
    const every = checks.findings.flatMap((finding) => judge(finding, checks.payload))
    const { judged, notChecked, facts } = setAside(every, checks.facts)
    const { kept: told, echoes } = dropEchoes(judged)
    // A disabled rule still covers its echoes: who silences a fault does not want to hear of it by another name.
    const wanted = told.filter(({ rule }) => !options.disabled?.has(rule.id))
    suppressed += told.length - wanted.length
    const kept = withinLimits(mergeSame(wanted))
    const shown = options.verbose ? [...kept, ...echoes.map(({ echo }) => echo)] : kept
    const findings = shown.map((one) => {
      const range = rangeOf(checks.payload.candidate, one.finding.place, locators, makeLocator)
      index ??= lineIndex(text)
      const report = reportOf(one, checks.payload, options.showValues ?? false, range && lines(index, range))
      if (range) ranges.set(report, range)
      return report
    })
    findings.sort(
      (a, b) => offsetOf(ranges, a) - offsetOf(ranges, b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    )
    return payloadOf({ ...checks, facts }, findings, kept, notChecked)
  })
  return { payloads, suppressed, ranges }
}

const offsetOf = (ranges: Map<ReportFinding, Range>, finding: ReportFinding): number => ranges.get(finding)?.start ?? 0

function judge(finding: Finding, payload: Payload): Judged[] {
  const rule = ruleOf(finding.rule)
  const severity = severityFor(rule, payload)
  return severity ? [{ finding, rule, severity }] : []
}

type Lines = Pick<ReportFinding, 'line' | 'column' | 'endLine' | 'endColumn'>

function lines(index: ReturnType<typeof lineIndex>, range: Range): Lines {
  const start = index.position(range.start)
  const end = index.position(range.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

function reportOf(judged: Judged, payload: Payload, showValues: boolean, where: Lines | undefined): ReportFinding {
  const { finding, rule, severity } = judged
  const { place } = finding
  const codes = codesOf(finding, payload)
  const base = payload.candidate.pointer
  const words = wordsOf(finding, rule, showValues)
  const report: ReportFinding = {
    rule: rule.id,
    severity,
    codes,
    pointer: base + place.pointer,
    also: (finding.also ?? []).map((other) => base + subjectOf(other.place)),
    related: finding.related ?? [],
    message: words.message,
    fix: words.fix,
    docs: docsOf(codes),
  }
  if (place.member !== undefined) report.member = place.member
  if (place.layer !== undefined && place.layer !== 'base64url') report.layer = place.layer
  // A path may name members and map keys of the input.
  if (place.at !== undefined) report.at = scrub(place.at)
  if (place.bytes !== undefined) report.bytes = place.bytes
  if (words.cause !== undefined) report.cause = words.cause
  return where ? { ...report, ...where } : report
}

function payloadOf(
  checks: Checks,
  findings: ReportFinding[],
  kept: readonly Judged[],
  aside: readonly NotChecked[],
): ReportPayload {
  const { payload } = checks
  const candidate: Candidate = payload.candidate
  return {
    pointer: candidate.pointer,
    via: candidate.via,
    kind: payload.kind,
    endpoint: payload.endpoint,
    facts: checks.facts,
    findings,
    notChecked: [...checks.notChecked.map((entry) => because(entry, kept)), ...aside],
  }
}
