import type { Finding } from '../model/index.ts'
import type { Judged } from './judged.ts'

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
