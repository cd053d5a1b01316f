import type { ErrorCode } from '../generated/ids.ts'
import { isWithin, placesOf, segments, subjectOf } from '../json/pointer.ts'
import type { EndpointId, Finding, Payload, Place } from '../model/index.ts'
import type { IndexedError, SpeaksAt } from './define-error.ts'
import { providerOf, takesCredential } from './facts.ts'
import { errorIndex } from './index.ts'

let ofRules: ReadonlyMap<string, readonly IndexedError[]> | undefined

/** The documented errors one of whose causes names a rule, in catalogue order. */
function errorsOf(rule: string): readonly IndexedError[] {
  ofRules ??= byRule()
  return ofRules.get(rule) ?? []
}

function byRule(): Map<string, IndexedError[]> {
  const found = new Map<string, IndexedError[]>()
  for (const error of errorIndex()) for (const rule of error.rules) found.set(rule, [...(found.get(rule) ?? []), error])
  return found
}

/**
 * The documented errors of a finding: those that name its rule and speak at its place. Of each place first the code of
 * the deepest member, in the order of the places; then those of the members around them. Before all of them goes the one
 * that the provider answered, else the first that is wanted.
 */
export function codesOf(finding: Finding, payload: Payload, wanted: readonly string[] = []): ErrorCode[] {
  const codes = documentedOf(finding, payload)
  const first = [finding.answered ?? '', ...wanted].find((code) => codes.some((own) => own === code))
  return first === undefined
    ? codes
    : [...codes.filter((code) => code === first), ...codes.filter((code) => code !== first)]
}

function documentedOf(finding: Finding, payload: Payload): ErrorCode[] {
  if (finding.codes) return finding.codes
  const errors = errorsOf(finding.rule)
  if (errors.length === 0 || payload.target === 'webauthn') return []
  const own: { code: ErrorCode; order: number[] }[] = []
  placesOf(finding).forEach((place, index) => {
    const hits = errors.flatMap((error, rank) => {
      const depth = depthAt(error.at, place, payload)
      return depth < 0 ? [] : [{ code: error.code, depth, rank: error.leads ? -1 : rank }]
    })
    const deepest = Math.max(...hits.map((hit) => hit.depth))
    for (const hit of hits)
      own.push({ code: hit.code, order: [hit.depth === deepest ? 0 : 1, index, -hit.depth, hit.rank] })
  })
  own.sort((a, b) => compare(a.order, b.order))
  return [...new Set(own.map((hit) => hit.code))]
}

/** How deep the deepest place that an error speaks at is, of those around `place`; -1 for none. */
function depthAt(at: readonly SpeaksAt[], place: Place, payload: Payload): number {
  let depth = -1
  for (const speaks of at) {
    if (!speaksTo(speaks, payload) || !isWithin(subjectOf(place), speaks.member)) continue
    if (speaks.layer !== undefined && !inLayer(speaks, place)) continue
    // Deeper in a layer is deeper than the member that holds it.
    const inside = speaks.layer === undefined ? 0 : speaks.path === undefined ? 0.25 : 0.5
    depth = Math.max(depth, segments(speaks.member).length + inside)
  }
  return depth
}

function inLayer(speaks: SpeaksAt, place: Place): boolean {
  if (place.layer !== speaks.layer) return false
  return speaks.path === undefined || place.at === speaks.path || place.at?.startsWith(`${speaks.path}.`) === true
}

/** Whether an error speaks of this payload at all. */
export function speaksTo(speaks: SpeaksAt, payload: Payload): boolean {
  if (speaks.kind !== undefined)
    return (
      speaks.kind === payload.kind &&
      (speaks.endpoint === undefined || speaks.endpoint === payload.candidate.hints.endpoint)
    )
  if (speaks.endpoint === undefined) return false
  return payload.endpoint === null ? isOpen(speaks.endpoint, payload) : speaks.endpoint === payload.endpoint
}

/** A credential that shows no ceremony may go to either endpoint of its target. */
const isOpen = (endpoint: EndpointId, payload: Payload): boolean =>
  payload.kind === 'credential' && providerOf(endpoint) === payload.target && takesCredential(endpoint)

const compare = (a: number[], b: number[]): number => {
  for (let at = 0; at < a.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
