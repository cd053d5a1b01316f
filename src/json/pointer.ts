import type { Finding, Json, Place } from '../model/index.ts'

/** RFC 6901 §3. */
export const escapePointer = (name: string): string =>
  name.includes('~') || name.includes('/') ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name

/** RFC 6901 §4: the member names and indices of a pointer. */
export const segments = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))

/** The value that a pointer names; own members only. */
export function valueAt(value: Json | undefined, pointer: string): Json | undefined {
  let current = value
  for (const name of segments(pointer)) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, name)) return undefined
    current = (current as { [name: string]: Json })[name]
  }
  return current
}

/** Whether `inner` is `outer` or stands below it. */
export const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`)

/** The pointer and those of all that hold what it names, the whole text (RFC 6901 §5) last. */
export function withAncestors(pointer: string): string[] {
  const all = [pointer]
  for (let end = pointer.lastIndexOf('/'); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
    all.push(pointer.slice(0, end))
    if (end === 0) break
  }
  return all
}

/** The pointer of what a place speaks of: an absent member's own. */
export const subjectOf = ({ pointer, member }: Pick<Place, 'pointer' | 'member'>): string =>
  member === undefined ? pointer : `${pointer}/${member}`

/** Where a finding stands: its place, and the further ones of the same mistake. */
export const ownPlacesOf = ({ place, also = [] }: Finding): Place[] => [place, ...also.map((other) => other.place)]

/** Every place of a finding. The members that it explains stand before its own: of a rename, the member that it should be. */
export const placesOf = (finding: Finding): Place[] => [
  ...(finding.explains?.at ?? []).map((pointer): Place => ({ pointer })),
  ...ownPlacesOf(finding),
]
