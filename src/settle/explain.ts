import { isWithin, ownPlacesOf, subjectOf, withAncestors } from '../json/pointer.ts'
import { type Place, TIERS } from '../model/index.ts'
import { type Judged, weight } from './judged.ts'

/**
 * One fault, one finding: parts what another finding is the reason of from the rest. By its tier a finding explains what
 * is of a later one, at and below its place, unless it is milder.
 */
export function explain(
  all: readonly Judged[],
  elsewhere: readonly Judged[] = [],
): { kept: Judged[]; explained: Judged[] } {
  const kept: Judged[] = []
  const explained: Judged[] = []
  // Of two that name each other, the later one was told by who knows both.
  const order = new Map(all.map((one, index) => [one, index]))
  const isLater = (a: Judged, b: Judged): boolean => (order.get(a) ?? 0) > (order.get(b) ?? 0)
  const isReason = (by: Judged, one: Judged): boolean =>
    names(by, one) ? !names(one, by) || isLater(by, one) : explains(by, one) && !names(one, by)
  const near = reasonsByPlace(all)
  for (const one of all) {
    const isExplained =
      near(one).some((other) => other !== one && isReason(other, one)) ||
      elsewhere.some((other) => other.finding.explains?.rules?.includes(one.rule.id))
    if (isExplained) explained.push(one)
    else kept.push(one)
  }
  return { kept, explained }
}

/**
 * What may be the reason of a finding stands at its place or above: found by that, since a payload may have thousands of
 * either. What comes last and names no rule explains nothing.
 */
function reasonsByPlace(all: readonly Judged[]): (one: Judged) => Judged[] {
  const byPlace = new Map<string, Set<Judged>>()
  for (const by of all) {
    const { rules, at = [], below = [] } = reasonsOf(by) ?? {}
    if (!rules && by.rule.tier === TIERS.at(-1)) continue
    for (const pointer of [...ownPlacesOf(by.finding).map(subjectOf), ...at, ...below]) {
      const there = byPlace.get(pointer)
      if (there) there.add(by)
      else byPlace.set(pointer, new Set([by]))
    }
  }
  return (one) => withAncestors(subjectOf(one.finding.place)).flatMap((pointer) => [...(byPlace.get(pointer) ?? [])])
}

/** A finding may know better than another rule; then its own severity does not matter. */
const names = (by: Judged, one: Judged): boolean =>
  reasonsOf(by)?.rules?.includes(one.rule.id) === true &&
  ownPlacesOf(by.finding).some((place) => isWithin(subjectOf(one.finding.place), subjectOf(place)))

function explains(by: Judged, one: Judged): boolean {
  if (TIERS.indexOf(by.rule.tier) >= TIERS.indexOf(one.rule.tier) || weight(by.severity) < weight(one.severity))
    return false
  const { at, below } = reasonsOf(by) ?? {}
  if (at || below) {
    const subject = subjectOf(one.finding.place)
    return at?.includes(subject) === true || below?.some((pointer) => isWithin(subject, pointer)) === true
  }
  return ownPlacesOf(by.finding).some((place) => isInside(one.finding.place, place))
}

const reasonsOf = ({ finding, rule }: Judged) => finding.explains ?? rule.explains

/** A place inside a decoded layer holds that layer's part, not the member that the layer was decoded from. */
function isInside(inner: Place, outer: Place): boolean {
  if (!isWithin(subjectOf(inner), subjectOf(outer))) return false
  return outer.layer === undefined || (outer.layer === inner.layer && isPartOf(inner.at, outer.at))
}

const isPartOf = (inner: string | undefined, outer: string | undefined): boolean =>
  outer === undefined || inner === outer || inner?.startsWith(`${outer}.`) === true
