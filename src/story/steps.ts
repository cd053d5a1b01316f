import type { Member } from '../ceremony/view.ts'
import { isWithin } from '../json/pointer.ts'
import type { Exchange, Kind, ReportPayload } from '../model/index.ts'

/** A payload as the story sees it: what it is, and what was said of it. */
export interface Told {
  path: string
  member: Member
  report: ReportPayload
}

/** An exchange that is about passkeys, whether a payload was recorded of it or not. */
export interface Recorded {
  path: string
  exchange: Exchange
}

/** One step of the story: an exchange with all that was recorded of it, or a payload that stands alone. */
export interface Step {
  path: string
  exchange?: Exchange
  /** Milliseconds since 1970. */
  at?: number
  told: Told[]
  /** The error that the answer names, which no payload in it tells. */
  says?: string
}

/** The steps in the order in which they happened. */
export function stepsOf(told: readonly Told[], recorded: readonly Recorded[]): Step[] {
  const steps: Step[] = []
  const ofExchange = new Map<Exchange, Step>()
  for (const one of told) {
    const { exchange } = one.member.payload.candidate.hints
    const before = exchange ? ofExchange.get(exchange) : holderOf(one, steps.at(-1))
    if (before) {
      before.told.push(one)
      continue
    }
    const step = stepOf(one, exchange)
    steps.push(step)
    if (exchange) ofExchange.set(exchange, step)
  }
  for (const { path, exchange } of recorded)
    if (!ofExchange.has(exchange) && isStep(exchange)) steps.push(timed({ path, exchange, told: [] }, exchange.at))
  return ordered(steps)
}

const stepOf = (one: Told, exchange: Exchange | undefined): Step =>
  timed(
    { path: one.path, ...(exchange ? { exchange } : {}), told: [one] },
    exchange?.at ?? exchange?.answeredAt ?? one.member.payload.candidate.hints.capturedAt,
  )

const timed = (step: Step, at: number | undefined): Step => (at === undefined ? step : { ...step, at })

/** A payload that stands in the one before it, as the options of a factor do, is no step of its own. */
function holderOf({ path, member }: Told, step: Step | undefined): Step | undefined {
  const [outer] = step?.told ?? []
  if (!step || !outer || step.exchange || outer.path !== path) return undefined
  const [a, b] = [outer.member.payload.candidate, member.payload.candidate]
  const isInside = a.doc === b.doc ? isWithin(b.pointer, a.pointer) : a.via.length < b.via.length && a.pointer === ''
  return isInside ? step : undefined
}

/** Files of a page, and questions that browsers put before a request (Fetch §3.2.2), are no steps. */
const PAGE_FILE = /\.(?:m?js|css|map|png|svg|ico|jpe?g|gif|webp|woff2?|html?)$/i

function isStep({ method = '', url = '', status = 0, failed }: Exchange): boolean {
  if (/^(?:OPTIONS|HEAD)$/i.test(method) || PAGE_FILE.test(url.split(/[?#]/, 1)[0] ?? '')) return false
  return !/^GET$/i.test(method) || status >= 400 || failed !== undefined
}

/** What browsers and apps ask every site for; most serve none of it. */
const WELL_KNOWN = /\/\.well-known\//

/** Whether a server refused a step. */
export const isRefusal = (exchange: Exchange): boolean =>
  (exchange.status ?? 0) >= 400 && isStep(exchange) && !WELL_KNOWN.test(exchange.url ?? '')

/** By the clock of the recorder where all have a time of it; else as a ceremony goes, for what shows no time may be of any. */
function ordered(steps: Step[]): Step[] {
  const isTimed = steps.every(({ at }) => at !== undefined)
  const value = (step: Step): number => (isTimed ? (step.at ?? 0) : rankOf(step))
  return steps
    .map((step, index) => ({ step, index }))
    .sort((a, b) => value(a.step) - value(b.step) || a.index - b.index)
    .map(({ step }) => step)
}

const RANKS: Partial<Record<Kind, number>> = {
  'creation-options': 1,
  registration: 2,
  'request-options': 3,
  credential: 4,
  authentication: 4,
}

/** What is configured comes before what happens, and what went wrong after it. */
const rankOf = ({ told }: Step): number =>
  Math.max(0, ...told.map(({ report: { kind } }) => RANKS[kind] ?? (isErrorKind(kind) ? 5 : 0)))

export const isErrorKind = (kind: Kind): boolean => kind.endsWith('-error')
