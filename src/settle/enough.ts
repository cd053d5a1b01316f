import type { RuleId } from '../generated/ids.ts'
import { MAX_FINDINGS } from '../limits.ts'
import type { Finding } from '../model/index.ts'

/** Findings of a payload of which no rule has more than can be told, and how many of a rule were left out. */
export interface Enough {
  findings: Finding[]
  leftOut: ReadonlyMap<RuleId, number>
}

const NONE: ReadonlyMap<RuleId, number> = new Map()

/**
 * As many findings of each rule as a report tells: the first, and so many further places of it. The rest is only counted,
 * at once, so that a capture of a hundred payloads with thousands of echoes each does not hold them all.
 */
export function enough(all: Finding[]): Enough {
  if (all.length <= MAX_FINDINGS) return { findings: all, leftOut: NONE }
  const counts = new Map<RuleId, number>()
  const findings = all.filter(({ rule }) => {
    const count = (counts.get(rule) ?? 0) + 1
    counts.set(rule, count)
    return count <= MAX_FINDINGS + 1
  })
  const over = [...counts].filter(([, count]) => count > MAX_FINDINGS + 1)
  return { findings, leftOut: new Map(over.map(([rule, count]) => [rule, count - MAX_FINDINGS - 1])) }
}
