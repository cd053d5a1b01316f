import type { ReportPayload } from '../model/index.ts'
import type { Judged } from './judged.ts'

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
