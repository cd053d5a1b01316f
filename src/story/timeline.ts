import { locator } from '../json/doc.ts'
import type { TimelineEntry } from '../model/index.ts'
import { escapeTerminal } from '../text/escape.ts'
import { lineIndex } from '../text/lines.ts'
import { whatOf } from './describe.ts'
import { nameOf } from './name.ts'
import { isErrorKind, type Step, type Told } from './steps.ts'

/** Steps of a story that are told; a longer one is told from its beginning, and where it breaks. */
const MOST = 40

/** The story of the steps, one entry each; of one step there is none to tell. */
export function timelineOf(steps: readonly Step[]): TimelineEntry[] {
  if (steps.length < 2) return []
  const paths = steps.flatMap(({ path, exchange }) => (exchange ? [] : [path]))
  const all = steps.map((step) => entryOf(step, paths.indexOf(step.path) !== paths.lastIndexOf(step.path)))
  return all.length <= MOST ? all : all.filter(({ breaks }, at) => breaks || at < MOST / 2).slice(0, MOST)
}

/** `several`: its input holds other steps that have no name, either. */
function entryOf(step: Step, several: boolean): TimelineEntry {
  const { path, exchange, at, told } = step
  const [first] = told
  const name = exchange ? nameOf(exchange) : escapeTerminal(first && several ? `${path}:${lineOf(first)}` : path)
  return {
    name,
    ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
    path,
    pointer: first?.report.pointer ?? '',
    what: whatOf(step),
    ...(first ? { kind: first.report.kind } : {}),
    ...(isBroken(step) ? { breaks: true as const } : {}),
  }
}

/** Where something went wrong, or shows what will: an answer that refuses, an error that was thrown, a payload at fault. */
const isBroken = ({ exchange, told }: Step): boolean =>
  (exchange?.status ?? 0) >= 400 ||
  exchange?.failed !== undefined ||
  told.some(({ report }) => isErrorKind(report.kind) || report.findings.some(({ severity }) => severity === 'error'))

/** The line on which a payload begins in its input. */
function lineOf({ member: { source, payload } }: Told): number {
  const { doc, pointer } = payload.candidate
  const start = pointer === '' ? Math.max(0, doc.text.search(/\S/)) : (locator(doc).value(pointer)?.start ?? 0)
  return lineIndex(source.text).position(doc.toSource(start)).line
}
