import { MAX_FINDINGS } from '../limits.ts'
import type { Payload } from '../model/index.ts'
import { ruleOf } from '../rules/index.ts'
import type { InputFaults } from '../unwrap/input-fault.ts'
import { type Judged, weight } from './judged.ts'

/** Caps the findings of a payload and the places of each, the gravest kept, and tells that it did. */
export function withinLimits(all: readonly Judged[], payload: Payload): Judged[] {
  const places = all.reduce((sum, { finding }) => sum + Math.max(0, (finding.also?.length ?? 0) - MAX_FINDINGS), 0)
  const left = Math.max(0, all.length - MAX_FINDINGS) + places
  const rule = ruleOf('findings-left-out')
  if (left === 0) return [...all]
  const gravest = [...all].sort((a, b) => weight(b.severity) - weight(a.severity)).slice(0, MAX_FINDINGS)
  for (const judged of gravest)
    if (judged.finding.also) judged.finding = { ...judged.finding, also: judged.finding.also.slice(0, MAX_FINDINGS) }
  const args = { limit: MAX_FINDINGS, count: left } satisfies InputFaults['findings-left-out']
  const finding = { rule: rule.id, place: { pointer: '' }, args }
  return [...gravest, { finding, rule, severity: 'info' as const, payload }]
}
