import { type Locator, locator } from '../json/doc.ts'
import type { Doc, Source, TimelineEntry } from '../model/index.ts'
import { escapeTerminal } from '../text/escape.ts'
import { type LineIndex, lineIndex } from '../text/lines.ts'
import { whatOf } from './describe.ts'
import { nameOf } from './name.ts'
import { isErrorKind, type Step, type Told } from './steps.ts'

/** Steps of a story that are told; a longer one is told from its beginning, and where it breaks. */
const MOST = 40

/** The story of the steps, one entry each; of one step there is none to tell. */
export function timelineOf(steps: readonly Step[]): TimelineEntry[] {
  if (steps.length < 2) return []
  const lines = new Lines()
  const told = steps.length <= MOST ? steps : steps.filter((step, at) => at < MOST / 2 || isBroken(step)).slice(0, MOST)
  const counts = new Map<string, number>()
  for (const { path, exchange } of steps) if (!exchange) counts.set(path, (counts.get(path) ?? 0) + 1)
  const first = steps.find(isBroken)
  return told.map((step): TimelineEntry => {
    const { path, exchange, at } = step
    const [payload] = step.told
    // Of several in one input that have no name, each is called by its line.
    const line = payload && (counts.get(path) ?? 0) > 1 ? `:${lines.of(payload)}` : ''
    return {
      name: exchange ? nameOf(exchange) : escapeTerminal(path + line),
      ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
      path,
      pointer: payload?.report.pointer ?? '',
      what: whatOf(step),
      ...(payload ? { kind: payload.report.kind } : {}),
      ...(step === first ? { breaks: true as const } : isBroken(step) ? { failsToo: true as const } : {}),
    }
  })
}

/** Where something went wrong, or shows what will: an answer that refuses, an error that was thrown, a payload at fault. */
const isBroken = ({ exchange, told }: Step): boolean =>
  (exchange?.status ?? 0) >= 400 ||
  exchange?.failed !== undefined ||
  told.some(({ report }) => isErrorKind(report.kind) || report.findings.some(({ severity }) => severity === 'error'))

/** On which line of its input a payload begins; each text is looked through once. */
class Lines {
  readonly #indexes = new Map<Source, LineIndex>()
  readonly #locators = new Map<Doc, Locator>()

  of({ member: { source, payload } }: Told): number {
    const { doc, pointer } = payload.candidate
    const index = this.#indexes.get(source) ?? lineIndex(source.text)
    this.#indexes.set(source, index)
    if (pointer === '') return index.position(doc.toSource(Math.max(0, doc.text.search(/\S/)))).line
    const places = this.#locators.get(doc) ?? locator(doc)
    this.#locators.set(doc, places)
    return index.position(doc.toSource(places.value(pointer)?.start ?? 0)).line
  }
}
