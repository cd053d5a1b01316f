import type { RuleId } from '../generated/ids.ts'
import type { Finding, LayerPlaces, NotChecked, Passed, Payload, ReportPayload, Ruling } from '../model/index.ts'
import { withoutAccepted } from './accepted.ts'
import { type Blocked, block } from './block.ts'
import { explain } from './explain.ts'
import { type Judged, judge } from './judged.ts'

/** What the checks of one payload, and its relations to others, gave. */
export interface Checks {
  payload: Payload
  layers: LayerPlaces
  findings: readonly Finding[]
  leftOut?: ReadonlyMap<RuleId, number> | undefined
  notChecked: readonly NotChecked[]
  passed: readonly Passed[]
  facts: ReportPayload['facts']
  ruling?: Ruling | undefined
}

/** What is left of the findings of one payload. */
export interface Decided {
  payload: Payload
  kept: Judged[]
  /** What one of the kept is the reason of. */
  explained: Judged[]
  /** How many more of a rule there were. */
  leftOut?: ReadonlyMap<RuleId, number> | undefined
  notChecked: NotChecked[]
  facts: ReportPayload['facts']
}

/** Which findings of payloads that were related to each other are told: nobody else drops one. */
export function decide(all: readonly Checks[]): Decided[] {
  const cases = all.map(({ payload, layers, findings, passed, ruling }) => ({
    payload,
    layers,
    judged: withoutAccepted(findings.flatMap((finding) => judge(finding, payload, ruling) ?? [])),
    passed: passed.flatMap(
      ({ rule, reads }) => judge({ rule, reads, place: { pointer: '' }, args: {} }, payload) ?? [],
    ),
  }))
  // A sound payload is the usual one, and a hundred of them explain nothing to each other.
  if (cases.every(({ judged, passed }) => judged.length === 0 && passed.length === 0)) return all.map(undisputed)
  const blocked = block(cases)
  const open = cases.map(({ payload, judged }) => without(judged, blocked.get(payload) ?? []))
  const elsewhere = byPayloadsExplained(open.flat())
  return all.map(({ payload, leftOut, notChecked, facts }, index) => {
    const judged = open[index] ?? []
    const aside = blocked.get(payload) ?? []
    return {
      payload,
      leftOut,
      ...explain(judged, elsewhere.get(payload)),
      notChecked: [...notChecked, ...aside.map(({ one, because }) => ({ rule: one.rule.id, because }))],
      facts: factsAfter(facts, {
        told: judged,
        passed: cases[index]?.passed ?? [],
        blocked: aside.map(({ one }) => one),
      }),
    }
  })
}

const undisputed = ({ payload, leftOut, notChecked, facts }: Checks): Decided => ({
  payload,
  leftOut,
  kept: [],
  explained: [],
  notChecked: [...notChecked],
  facts: { ...facts },
})

function without(judged: readonly Judged[], blocked: readonly Blocked[]): Judged[] {
  const aside = new Set(blocked.map(({ one }) => one))
  return judged.filter((one) => !aside.has(one))
}

/** The findings that explain what was found in another payload, by that payload. */
function byPayloadsExplained(all: readonly Judged[]): Map<Payload, Judged[]> {
  const out = new Map<Payload, Judged[]>()
  for (const by of all)
    for (const payload of by.finding.explains?.in ?? []) out.set(payload, [...(out.get(payload) ?? []), by])
  return out
}

type Facts = ReportPayload['facts']

/** A verdict is a fact about the payload; of one that was blocked, what was known before is unknown now. */
export function factsAfter(
  facts: Facts,
  { told, passed, blocked }: Record<'told' | 'passed' | 'blocked', readonly Judged[]>,
): Facts {
  const out: Facts = { ...facts }
  const aside = new Set(blocked)
  for (const { rule } of blocked)
    if (rule.fact !== undefined && out[rule.fact] !== undefined) out[rule.fact] = 'not checked'
  for (const one of passed) if (one.rule.fact !== undefined && !aside.has(one)) out[one.rule.fact] = 'valid'
  for (const { rule } of told) if (rule.fact !== undefined) out[rule.fact] = 'invalid'
  return out
}
