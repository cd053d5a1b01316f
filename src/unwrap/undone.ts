import type { Candidate, Fault } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { inputFault } from './unreadable.ts'

/** That something stood around it is news only where nothing else was told yet. */
const OTHER_TEXT = 'other text'

/** Tells what had to be undone at the first payload for which that was; of what only came together otherwise nothing is told again. */
export function tellUndone(taken: Candidate[]): void {
  const told = new Set<string>()
  for (const candidate of taken) {
    const ways = candidate.undone.map(({ what }) => what)
    const isNews = ways.some((what) => !told.has(what) && (what !== OTHER_TEXT || told.size === 0))
    if (!isNews) continue
    candidate.faults = [...candidate.faults, faultOf(candidate, ways.join(', in it '))]
    for (const what of ways) told.add(what)
  }
}

/** At the first place that had to be mended, where that is in the very text of the payload; else where the payload begins. */
function faultOf({ undone, doc }: Candidate, ways: string): Fault {
  const at = undone.find(({ at: place }) => place?.doc.toSource === doc.toSource)?.at
  return inputFault('payload-was-wrapped', { ways: plain(ways) }, at ? { span: { start: at.offset, length: 1 } } : {})
}
