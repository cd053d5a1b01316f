import type { Told } from './told.ts'

/** Says of an entry which fault it is, whatever has moved around it, and the how manieth of that kind in its file. */
export type Fingerprints = (told: Told) => { content: string; occurrence: number }

/** Counts while a report is laid out: entries are to come in its order, each once. */
export function fingerprints(): Fingerprints {
  const occurrences = new Map<string, number>()
  return ({ path, rule, message, finding }) => {
    const content = finding ? (finding.fingerprint ?? placeOf(finding)) : `${rule} ${message}`
    const name = `${content}:${path}`
    const occurrence = (occurrences.get(name) ?? 0) + 1
    occurrences.set(name, occurrence)
    return { content, occurrence }
  }
}

const placeOf = ({ rule, pointer, member, layer, at }: NonNullable<Told['finding']>): string =>
  [rule, pointer, member ?? '', layer ?? '', at ?? ''].join(' ')
