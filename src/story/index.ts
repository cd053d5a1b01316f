import type { Member } from '../ceremony/view.ts'
import type { Candidate, Exchange, Incident, ReportInput, TimelineEntry } from '../model/index.ts'
import { checkedOf } from './checked.ts'
import { questionsOf } from './questions.ts'
import { stepsOf, type Told } from './steps.ts'
import { timelineOf } from './timeline.ts'

/** What all payloads of an incident tell together: what happened when, what it rests on, what is missing. */
export interface Story {
  timeline?: TimelineEntry[]
  questions?: string[]
  checked?: string[]
}

/** One input: its payloads, what the report says of each, in the same order, and the exchanges recorded in it. */
export interface Part {
  members: readonly Member[]
  input: ReportInput | undefined
  recorded: readonly Exchange[] | undefined
}

export function storyOf(
  parts: readonly Part[],
  incident: Incident,
  refusals: ReadonlyMap<Exchange, { readonly short: string }>,
): Story {
  const known = parts.flatMap(toldIn).filter(({ report }) => report.kind !== 'unknown')
  const recorded = parts.flatMap(({ input, recorded: exchanges = [] }) =>
    input ? exchanges.map((exchange) => ({ path: input.path, exchange })) : [],
  )
  const steps = stepsOf(known, recorded)
  for (const step of steps) {
    const known = step.exchange && refusals.get(step.exchange)
    if (known) step.says = known.short
  }
  const timeline = timelineOf(steps)
  const questions = [...(incident.questions ?? []), ...questionsOf(steps, incident)]
  const checked = incident.verdict === 'none' ? checkedOf(known) : []
  return {
    ...(timeline.length > 0 ? { timeline } : {}),
    ...(questions.length > 0 ? { questions } : {}),
    ...(checked.length > 0 ? { checked } : {}),
  }
}

const toldIn = ({ members, input }: Part): Told[] =>
  members.flatMap((member, index) => {
    const report = input?.payloads[index]
    return input && report ? [{ path: input.path, member, report }] : []
  })

/** An incident is as old as the last of what was recorded of it. */
export function lastCaptureOf(inputs: readonly { candidates: readonly Candidate[] }[]): number | undefined {
  const times = inputs.flatMap(({ candidates }) => candidates.flatMap(({ hints }) => hints.capturedAt ?? []))
  return times.length > 0 ? Math.max(...times) : undefined
}
