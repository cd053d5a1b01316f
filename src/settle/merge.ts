import { MAX_FINDINGS } from '../limits.ts'
import type { Finding, Payload } from '../model/index.ts'
import { ruleOf } from '../rules/index.ts'
import type { InputFaults } from '../unwrap/unreadable.ts'
import { type Judged, weight } from './judged.ts'

/**
 * The same mistake at several places is one finding at the first, with the others in `also`. A rule may say that another
 * sees the same mistake more clearly: where that one speaks, this is one more place of it.
 */
export function merge(all: readonly Judged[]): Judged[] {
  const first = new Map<string, Judged>()
  for (const one of all) if (!first.has(one.rule.id)) first.set(one.rule.id, one)
  const merged = new Map<Judged, Judged>()
  const out: Judged[] = []
  for (const one of all) {
    const host = hostOf(one, first)
    if (host === one) out.push(one)
    else merged.set(host, { ...host, finding: joined((merged.get(host) ?? host).finding, one.finding) })
  }
  return out.map((one) => merged.get(one) ?? one)
}

function hostOf(one: Judged, first: ReadonlyMap<string, Judged>): Judged {
  const { merge: how, id } = one.rule
  if (how === false) return one
  const clearer = how === true ? undefined : how.map((other) => first.get(other)).find((other) => other !== undefined)
  return clearer ?? first.get(id) ?? one
}

function joined(host: Finding, { place, args, explains }: Finding): Finding {
  const out: Finding = { ...host, also: [...(host.also ?? []), { place, args }] }
  // Their codes are those of the whole finding.
  if (explains?.at) out.explains = { ...host.explains, at: [...(host.explains?.at ?? []), ...explains.at] }
  return out
}

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
