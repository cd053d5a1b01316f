import type { RuleId } from '../generated/ids.ts'
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
  const hosted = new Map<Judged, Finding[]>()
  for (const one of all) {
    const host = hostOf(one, first)
    const others = hosted.get(host)
    if (others === undefined) hosted.set(host, host === one ? [] : [one.finding])
    else if (host !== one) others.push(one.finding)
  }
  const isHosted = (one: Judged): boolean => hostOf(one, first) !== one
  return all.flatMap((one) => (isHosted(one) ? [] : [joined(one, hosted.get(one) ?? [])]))
}

function hostOf(one: Judged, first: ReadonlyMap<string, Judged>): Judged {
  const { merge: how, id } = one.rule
  if (how === false) return one
  const clearer = how === true ? undefined : how.map((other) => first.get(other)).find((other) => other !== undefined)
  return clearer ?? first.get(id) ?? one
}

function joined(host: Judged, others: readonly Finding[]): Judged {
  if (others.length === 0) return host
  const { finding } = host
  const also = [...(finding.also ?? []), ...others.map(({ place, args }) => ({ place, args }))]
  // Their codes are those of the whole finding.
  const more = others.flatMap(({ explains }) => explains?.at ?? [])
  const explains = more.length > 0 ? { ...finding.explains, at: [...(finding.explains?.at ?? []), ...more] } : undefined
  return { ...host, finding: { ...finding, also, ...(explains ? { explains } : {}) } }
}

/** Caps the findings of a payload and the places of each, the gravest kept, and tells that it did. */
export function withinLimits(
  all: readonly Judged[],
  payload: Payload,
  leftOut: ReadonlyMap<RuleId, number> = new Map(),
): Judged[] {
  const places = all.reduce((sum, { finding }) => sum + Math.max(0, (finding.also?.length ?? 0) - MAX_FINDINGS), 0)
  const rules = new Set(all.map(({ rule: { id } }) => id))
  const echoes = [...leftOut].reduce((sum, [id, count]) => sum + (rules.has(id) ? count : 0), 0)
  const left = Math.max(0, all.length - MAX_FINDINGS) + places + echoes
  if (left === 0) return [...all]
  const rule = ruleOf('findings-left-out')
  const gravest = [...all].sort((a, b) => weight(b.severity) - weight(a.severity)).slice(0, MAX_FINDINGS)
  for (const judged of gravest)
    if (judged.finding.also) judged.finding = { ...judged.finding, also: judged.finding.also.slice(0, MAX_FINDINGS) }
  const args = { limit: MAX_FINDINGS, count: left } satisfies InputFaults['findings-left-out']
  const finding = { rule: rule.id, place: { pointer: '' }, args }
  return [...gravest, { finding, rule, severity: 'info' as const, payload }]
}
