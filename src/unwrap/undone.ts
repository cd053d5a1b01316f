import type { Candidate, Fault } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { inputFault } from './unreadable.ts'

/** Tells once for each way what had to be undone on it, at the first payload that was found there. */
export function tellUndone(taken: Candidate[]): void {
  const told = new Set<string>()
  for (const candidate of taken) {
    if (candidate.undone.length === 0) continue
    const ways = candidate.undone.map(({ what }) => what).join(', in it ')
    if (!told.has(ways)) candidate.faults = [...candidate.faults, faultOf(candidate, ways)]
    told.add(ways)
  }
}

/** At the first place that had to be mended, where that is in the very text of the payload; else where the payload begins. */
function faultOf({ undone, doc }: Candidate, ways: string): Fault {
  const at = undone.find(({ at: place }) => place?.doc.toSource === doc.toSource)?.at
  return inputFault('payload-was-wrapped', { ways: plain(ways) }, at ? { span: { start: at.offset, length: 1 } } : {})
}
