import type { ReportFinding, ReportPayload, Severity } from '../../model/index.ts'
import type { FullReport } from '../format.ts'
import { shortCode } from '../pretty/summary.ts'

/** In place of a rule, for what no rule sees. */
export const NOT_READ = 'not-read'
export const NOT_AS_EXPECTED = 'not-as-expected'

/** One thing that a report says of one place: formats with an entry for each lay these out. */
export interface Told {
  path: string
  severity: Severity
  /** A rule's id, `NOT_READ` or `NOT_AS_EXPECTED`. */
  rule: string
  /** The documented error that comes first, in full. */
  code?: string
  message: string
  /** Where it stands; both absent where that has no line. */
  line?: number
  column?: number
  /** Of a finding: itself, and the payload that it was found in. */
  finding?: ReportFinding
  payload?: ReportPayload
}

/** Everything that a report says of a place, in the order of its inputs; of each input its differences from what was expected last. */
export function toldIn({ inputs, expectation }: FullReport): Told[] {
  const differences = byPath(
    (expectation?.differences ?? []).map(({ path, message }) => toldOf(path, NOT_AS_EXPECTED, message)),
  )
  return inputs.flatMap(({ path, unreadable, payloads }) => [
    ...(unreadable === undefined ? [] : [notRead(path, unreadable)]),
    ...payloads.flatMap((payload) => payload.findings.map((finding) => found(path, payload, finding))),
    ...(differences.get(path) ?? []),
  ])
}

/** By the input that they belong to, in their order. */
export function byPath<T extends { path: string }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(one.path)
    if (group) group.push(one)
    else groups.set(one.path, [one])
  }
  return groups
}

const toldOf = (path: string, rule: string, message: string): Told => ({ path, severity: 'error', rule, message })

const notRead = (path: string, because: string): Told => toldOf(path, NOT_READ, `not read: ${because}`)

function found(path: string, payload: ReportPayload, finding: ReportFinding): Told {
  const { severity, rule, codes, message, line, column } = finding
  const [code] = codes
  return {
    path,
    severity,
    rule,
    ...(code === undefined ? {} : { code }),
    message,
    ...(line === undefined ? {} : { line, column: column ?? 1 }),
    finding,
    payload,
  }
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Whether something is as grave as `least`, or graver. */
export const isAtLeast = (severity: Severity, least: Severity): boolean => RANK[severity] <= RANK[least]

/** Where there is room for one text alone: the documented error, what is wrong, what to change. */
export function withFix({ code, message, finding }: Told): string {
  const told = code === undefined ? message : `${shortCode(code)}: ${message}`
  return finding ? `${told}. ${finding.fix}` : told
}
