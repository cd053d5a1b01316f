import type { ReportPayload } from '../model/index.ts'
import type { Judged } from './judged.ts'

type Facts = ReportPayload['facts']

/** A verdict that is told is a fact about the payload; one that was blocked leaves the fact unknown. */
export function factsAfter(facts: Facts, told: readonly Judged[], blocked: readonly { one: Judged }[]): Facts {
  const out: Facts = { ...facts }
  for (const { one } of blocked) {
    const { fact } = one.rule
    if (fact !== undefined && out[fact] !== undefined) out[fact] = 'not checked'
  }
  for (const { rule } of told) if (rule.fact !== undefined) out[rule.fact] = 'invalid'
  return out
}
