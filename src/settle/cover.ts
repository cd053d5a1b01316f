import { ownPlacesOf, subjectOf } from '../json/places.ts'
import { isWithin } from '../json/pointer.ts'
import type { Finding, Severity } from '../model/index.ts'
import { RANKS, type Rule } from '../rules/define-rule.ts'

/** A finding with what decides about it. */
export interface Judged {
  finding: Finding
  rule: Rule
  severity: Severity
}

const rankOf = (judged: Judged): number => RANKS.indexOf(judged.rule.rank)

/**
 * One fault, one finding: parts the echoes from the rest. A finding covers its place, the JSON below it, the layers
 * decoded from it, and whatever its rule adds. Only what is at least as severe covers: a warning hides no error.
 */
export function dropEchoes(all: readonly Judged[]): { kept: Judged[]; echoes: { of: Judged; echo: Judged }[] } {
  const kept: Judged[] = []
  const echoes: { of: Judged; echo: Judged }[] = []
  for (const echo of all) {
    const of = all.find(
      (other) => other !== echo && (replaces(other, echo) || leaves(other, echo) || covers(other, echo)),
    )
    if (of) echoes.push({ of, echo })
    else kept.push(echo)
  }
  return { kept, echoes }
}

const WHERE: ReadonlySet<string> = new Set(['renamed', 'step'])

function covers(over: Judged, under: Judged): boolean {
  if (rankOf(over) <= rankOf(under) || weight(over.severity) < weight(under.severity)) return false
  // Another name, place or step explains what the schema misses; what is wrong with a value is a fault of its own.
  if (WHERE.has(over.rule.rank) && under.rule.rank !== 'shape') return false
  const subject = subjectOf(under.finding.place)
  if (over.finding.covers?.some((pointer) => isWithin(subject, pointer))) return true
  return ownPlacesOf(over.finding).some((outer) => {
    if (!isWithin(subject, subjectOf(outer))) return false
    // A place inside a decoded layer covers that layer's part, not the member that holds it.
    return (
      outer.layer === undefined ||
      (outer.layer === under.finding.place.layer && partCovers(outer.at, under.finding.place.at))
    )
  })
}

/** An error at a member, or in what was decoded from it, explains a mere trace there. */
const leaves = (over: Judged, under: Judged): boolean =>
  under.rule.trace && over.severity === 'error' && subjectOf(over.finding.place) === subjectOf(under.finding.place)

/** A rule that knows better takes the place of another at the same place, even when it is milder. */
const replaces = (over: Judged, under: Judged): boolean =>
  over.finding.instead?.includes(under.rule.id) === true &&
  subjectOf(over.finding.place) === subjectOf(under.finding.place)

const partCovers = (outer: string | undefined, inner: string | undefined): boolean =>
  outer === undefined || inner === outer || inner?.startsWith(`${outer}.`) === true

const WEIGHTS: Record<Severity, number> = { error: 2, warning: 1, info: 0 }
export const weight = (severity: Severity): number => WEIGHTS[severity]

/** The same mistake on several members is one finding at the first, with the other places in `also`. */
export function mergeSame(all: readonly Judged[]): Judged[] {
  const first = new Map<string, Judged>()
  for (const judged of all) if (!first.has(judged.rule.id)) first.set(judged.rule.id, judged)
  const out: Judged[] = []
  for (const judged of all) {
    const clearer = judged.rule.joins.map((id) => first.get(id)).find((other) => other !== undefined)
    const host = clearer ?? (judged.rule.merge ? first.get(judged.rule.id) : judged)
    if (host === undefined || host === judged) out.push(judged)
    else host.finding = joined(host.finding, judged.finding)
  }
  return out
}

function joined(host: Finding, { place, args, about = [], covers: more = [] }: Finding): Finding {
  return {
    ...host,
    also: [...(host.also ?? []), { place, args }],
    about: [...(host.about ?? []), ...about],
    covers: [...(host.covers ?? []), ...more],
  }
}
