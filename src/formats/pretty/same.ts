import type { ReportFinding, ReportInput, ReportPayload } from '../../model/index.ts'
import { counted } from '../../text/words.ts'
import type { FullReport } from '../format.ts'

/** What many payloads have in common is told once, at the first. */
export interface Same {
  /** Of the finding that is told: where else it stands, in words. */
  more(finding: ReportFinding): string
  /** The finding that tells of this one; undefined: it is told itself. */
  toldBy(finding: ReportFinding): Told | undefined
}

export interface Told {
  finding: ReportFinding
  path: string
}

/** Names that a line holds. */
const MOST_NAMED = 3
/** So many times the same mistake with other values is told in full, before it is told once for all. */
const MOST_ALIKE = 3

interface Place {
  path: string
  finding: ReportFinding
  payload: ReportPayload
}

/**
 * Findings are equal in rule, codes, place and words. The words may name what was received: of those that differ in no
 * more than that a few are told, and of many the first.
 */
export function sameIn(report: FullReport): Same {
  const groups = new Map<string, Place[]>()
  for (const input of report.inputs) for (const one of placesIn(input)) add(groups, wordsOf(one.finding), one)
  const alike = new Map<string, Place[][]>()
  for (const group of groups.values()) if (group[0]) add(alike, kindOf(group[0].finding), group)
  const words = new Map<ReportFinding, string>()
  const told = new Map<ReportFinding, Told>()
  const tell = ([first, ...others]: readonly Place[], differ: boolean): void => {
    if (!first || others.length === 0) return
    words.set(first.finding, elsewhere(first, others, differ))
    for (const { finding } of others) told.set(finding, first)
  }
  for (const own of alike.values()) {
    if (own.length > MOST_ALIKE) tell(own.flat(), true)
    else for (const group of own) tell(group, false)
  }
  return { more: (finding) => words.get(finding) ?? '', toldBy: (finding) => told.get(finding) }
}

const placesIn = ({ path, payloads }: ReportInput): Place[] =>
  payloads.flatMap((payload) => payload.findings.map((finding) => ({ path, finding, payload })))

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key)
  if (group) group.push(one)
  else groups.set(key, [one])
}

const kindOf = ({ rule, severity, codes, pointer, member, layer, at, also }: ReportFinding): string =>
  JSON.stringify([rule, severity, codes, pointer, member, layer, at, also])

const wordsOf = (finding: ReportFinding): string =>
  JSON.stringify([kindOf(finding), finding.bytes, finding.related, finding.message, finding.cause, finding.fix])

/** `997 more inputs: b.json, c.json, d.json, …`. */
function elsewhere(first: Place, others: readonly Place[], differ: boolean): string {
  const paths = [...new Set(others.map(({ path }) => path))]
  const isEach = paths.length === others.length && !paths.includes(first.path)
  const names = isEach
    ? paths
    : others.map(({ path, finding }) => (finding.line === undefined ? path : `${path}:${finding.line}`))
  const rest = names.length > MOST_NAMED ? ', …' : ''
  const what = counted(others.length, isEach ? 'more input' : 'more place')
  return `${what}${differ ? ', with other values' : ''}: ${names.slice(0, MOST_NAMED).join(', ')}${rest}`
}
