import type { Locator, Range } from '../json/doc.ts'
import { subjectOf } from '../json/pointer.ts'
import type { Doc, Finding, ReportFinding, ReportPayload } from '../model/index.ts'
import { codesOf } from '../providers/codes.ts'
import { docsOf, indexed } from '../providers/index.ts'
import { linksOf } from '../providers/sources.ts'
import { nameOf } from '../story/name.ts'
import { lineIndex } from '../text/lines.ts'
import { scrub } from '../text/scrub.ts'
import { shownFacts, shownPath } from '../text/shown-name.ts'
import type { Decided } from './decide.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type Judged, rangeOf } from './judged.ts'
import { merge, withinLimits } from './merge.ts'
import { namedFirst, wordsAround } from './named.ts'
import { because, wordsOf } from './words.ts'

export { type Checks, type Decided, decide } from './decide.ts'

export interface SettleOptions {
  /** Show what another finding explains, too. */
  verbose?: boolean | undefined
  showValues?: boolean | undefined
  /** Documented errors that were asked for: where a finding has one, it is told first. */
  wanted?: readonly string[] | undefined
  /** Hashes what a finding is about, for who has to know it again (`fingerprint.ts`). */
  sha256?: ((bytes: Uint8Array) => Uint8Array) | undefined
}

export interface Settled {
  payloads: ReportPayload[]
  suppressed: number
  /** With `verbose`: what others explain. */
  consequences: ReportFinding[]
  /** For frames: the range of each finding in the source text. */
  ranges: Map<ReportFinding, Range>
}

/** Makes the report of one input: the same mistakes merged, codes and words added, placed in the text, sorted. */
export function settle(
  text: string,
  all: readonly Decided[],
  makeLocator: (doc: Doc) => Locator,
  options: SettleOptions,
): Settled {
  const locators = new Map<Doc, Locator>()
  const ranges = new Map<ReportFinding, Range>()
  const consequences: ReportFinding[] = []
  let suppressed = 0
  let index: ReturnType<typeof lineIndex> | undefined
  const payloads = all.map((decided): ReportPayload => {
    const { payload } = decided
    // What is silenced still explains: who silences a fault does not want to hear of it by another name.
    const wanted = decided.kept.filter(({ silenced, fits }) => !silenced && !fits)
    suppressed += decided.kept.filter(({ silenced }) => silenced).length
    const kept = wanted.length === 0 ? wanted : withinLimits(merge(wanted), payload, decided.leftOut)
    const shown = options.verbose ? [...kept, ...decided.explained] : kept
    let around: string | undefined
    const words = (): string => {
      around ??= wordsAround(text, payload.candidate)
      return around
    }
    const findings = shown.map((one, at) => {
      const range = rangeOf(payload.candidate, one.finding.place, locators, makeLocator)
      index ??= lineIndex(text)
      const blocks = payload.candidate.doc.blocks ? locators.get(payload.candidate.doc) : undefined
      const report = reportOf(one, { ...options, words }, range && lines(index, range), blocks)
      if (range) ranges.set(report, range)
      if (at >= kept.length) consequences.push(report)
      return report
    })
    findings.sort(
      (a, b) => offsetOf(ranges, a) - offsetOf(ranges, b) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    )
    return payloadOf(decided, findings, kept, options.verbose)
  })
  return { payloads, suppressed, consequences, ranges }
}

const offsetOf = (ranges: Map<ReportFinding, Range>, finding: ReportFinding): number => ranges.get(finding)?.start ?? 0

type Lines = Pick<ReportFinding, 'line' | 'column' | 'endLine' | 'endColumn'>

function lines(index: ReturnType<typeof lineIndex>, range: Range): Lines {
  const start = index.position(range.start)
  const end = index.position(range.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/**
 * Pointers of the further places as they are shown, each once and none the place itself: several places inside a layer stand
 * in one member, and of names that are secrets all look alike.
 */
function furtherOf({ place, also = [] }: Finding, shownAt: (pointer: string) => string): string[] {
  const own = shownAt(subjectOf(place))
  return [...new Set(also.map((other) => shownAt(subjectOf(other.place))))].filter((pointer) => pointer !== own)
}

/** `blocks`: what the pointers of the payload passed over is in those of the report. */
function reportOf(
  judged: Judged,
  options: SettleOptions & { words: () => string },
  where: Lines | undefined,
  blocks: Locator | undefined,
): ReportFinding {
  const { finding, rule, severity, payload } = judged
  const { place } = finding
  const documented = codesOf(finding, payload, options.wanted)
  const codes = finding.answered === undefined && !options.wanted ? namedFirst(documented, options.words) : documented
  const base = payload.candidate.pointer
  const shownAt = (pointer: string): string => shownPath(blocks ? blocks.path(base + pointer) : base + pointer)
  const words = wordsOf({ finding, rule, base }, options.showValues ?? false, severity === 'error')
  const report: ReportFinding = {
    rule: rule.id,
    severity,
    codes,
    title: (codes[0] && indexed(codes[0])?.title) ?? rule.summary,
    pointer: shownAt(place.pointer),
    also: furtherOf(finding, shownAt),
    related: (finding.related ?? []).map(({ path, pointer }) => ({
      path: shownPath(path),
      pointer: shownPath(pointer),
    })),
    message: words.message,
    fix: words.fix,
    docs: codes.length > 0 ? docsOf(codes) : [...(words.docs ?? linksOf(rule, payload.target, payload.kind))],
  }
  if (place.member !== undefined) report.member = place.member
  if (place.layer !== undefined && place.layer !== 'base64url') report.layer = place.layer
  // A path may name members and map keys of the input.
  if (place.at !== undefined) report.at = scrub(place.at)
  if (place.bytes !== undefined) report.bytes = place.bytes
  if (words.cause !== undefined) report.cause = words.cause
  if (options.sha256) report.fingerprint = fingerprintOf(judged, options.sha256)
  return where ? { ...report, ...where } : report
}

function payloadOf(
  decided: Decided,
  findings: ReportFinding[],
  kept: readonly Judged[],
  verbose = false,
): ReportPayload {
  const { candidate, kind, endpoint, evidence } = decided.payload
  const { exchange } = candidate.hints
  const pointer = shownPath(candidate.pointer)
  const facts = shownFacts(decided.facts)
  const notChecked = decided.notChecked.map((entry) => because(entry, kept))
  // The usual one: V8 takes long to make a literal with copies in it.
  if (!exchange && !(verbose && evidence !== ''))
    return { pointer, via: candidate.via, kind, endpoint, facts, findings, notChecked }
  return {
    ...(exchange ? { name: nameOf(exchange) } : {}),
    pointer,
    via: candidate.via,
    kind,
    ...(verbose && evidence !== '' ? { seenBy: scrub(evidence) } : {}),
    endpoint,
    facts,
    findings,
    notChecked,
  }
}
