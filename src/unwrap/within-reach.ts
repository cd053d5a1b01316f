import { viewShowing } from '../classify/credential/recognise.ts'
import { bounded } from '../json/bounded.ts'
import { isObject } from '../json/values.ts'
import { MAX_ENTRIES } from '../limits.ts'
import type { Candidate } from '../model/index.ts'
import type { InputFaults } from './unreadable.ts'

/** A comma for each entry: a shorter text has no list that is too long. */
const isShort = ({ doc }: Candidate): boolean => doc.text.length <= MAX_ENTRIES

/** The payload with as many entries of its lists and objects as are looked at, which bounds what any check may cost; told where some are left out. */
export function withinReach(candidate: Candidate): Candidate {
  const found = isShort(candidate) ? undefined : bounded(candidate.value)
  if (!found) return candidate
  const { value, cuts } = found
  const faults = cuts.map(({ pointer, kept, count }) => ({
    kind: 'entries-left-out' as const,
    place: { pointer },
    args: { limit: kept, count } satisfies InputFaults['entries-left-out'],
  }))
  const { recognition } = candidate
  return {
    ...candidate,
    value,
    faults: [...candidate.faults, ...faults],
    ...(recognition?.credential && isObject(value)
      ? { recognition: { ...recognition, credential: viewShowing(value, recognition.shows ?? 'credential') } }
      : {}),
  }
}
