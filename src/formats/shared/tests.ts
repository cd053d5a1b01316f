import type { ReportInput, ReportPayload } from '../../model/index.ts'
import type { FormatContext, FullReport } from '../format.ts'
import { byPath, isAtLeast, NOT_READ, type Told, toldIn } from './told.ts'

/** What test reports count: something that was looked at, and how that went. */
export interface Test {
  /** The input that it belongs to. */
  path: string
  /** Unique within that input. */
  name: string
  /** `broken`: nobody could look. */
  state: 'passed' | 'failed' | 'broken' | 'skipped'
  told?: Told
  /** Why it was skipped. */
  because?: string
}

/**
 * A report as tests: each finding is one, which fails from the severity on that the run fails from, so that a report and its
 * exit code say the same; a payload without findings is one that passes; an input that was not read is broken. Where errors
 * were expected, what differs from that fails, and nothing else.
 */
export function testsIn(report: FullReport, { failOn = 'error' }: FormatContext): Test[] {
  const { inputs, skipped = [], expectation } = report
  const told = byPath(toldIn(report))
  const fails = ({ severity, finding }: Told): boolean => !finding || (!expectation && isAtLeast(severity, failOn))
  const tests = inputs.flatMap((input) => {
    const all = told.get(input.path) ?? []
    const [broken] = all.filter(({ rule }) => rule === NOT_READ)
    if (broken) return [{ path: input.path, name: 'was read', state: 'broken' as const, told: broken }]
    const judged = all.map(
      (one): Test => ({ path: one.path, name: nameOf(one), state: fails(one) ? 'failed' : 'passed', told: one }),
    )
    const isMet = expectation !== undefined && all.every(({ finding }) => finding)
    return named([...judged, ...soundIn(input), ...(isMet ? [passed(input.path, 'as expected')] : [])])
  })
  return [
    ...tests,
    ...skipped.map(({ path, because }): Test => ({ path, name: 'was read', state: 'skipped', because })),
  ]
}

const passed = (path: string, name: string): Test => ({ path, name, state: 'passed' })

const soundIn = ({ path, payloads }: ReportInput): Test[] =>
  payloads.filter(({ findings }) => findings.length === 0).map((payload) => passed(path, payloadName(payload)))

const payloadName = ({ kind, name, pointer }: ReportPayload): string =>
  [kind, name ?? '', pointer].filter((part) => part !== '').join(' ')

/** The rule and what it is about; of a difference from what was expected, all that is known of it. */
function nameOf({ rule, finding, message }: Told): string {
  if (!finding) return `${rule}: ${message}`
  const { pointer, member } = finding
  return `${rule} at ${pointer}${member === undefined ? (pointer === '' ? '/' : '') : `/${member}`}`
}

/** Services take tests of one name for the same test. */
function named(tests: readonly Test[]): Test[] {
  const times = new Map<string, number>()
  return tests.map((test) => {
    const time = (times.get(test.name) ?? 0) + 1
    times.set(test.name, time)
    return time === 1 ? test : { ...test, name: `${test.name} (${time})` }
  })
}

/** Where it stands, what is wrong, why, and what to change, a line each. */
export function linesOf({ path, line, column, message, finding }: Told): string[] {
  const place = line === undefined ? path : `${path}:${line}:${column}`
  if (!finding) return [`${path}: ${message}`]
  const { cause, fix, docs } = finding
  return [
    `${place}: ${message}`,
    ...(cause === undefined ? [] : [`Cause: ${cause}`]),
    `Fix: ${fix}`,
    ...docs.map((url) => `Docs: ${url}`),
  ]
}
