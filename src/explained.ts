import { idOf } from './explain/explanation.ts'
import { recognise } from './explain/recognise.ts'
import { CATALOGUE } from './library/catalogue.ts'
import { MAX_EXPLAINED } from './limits.ts'
import type { Candidate, Fault } from './model/index.ts'
import { plain } from './text/shown.ts'

/** A text without a payload may be a code or the text of an error that somebody wants explained: then that is said. */
export const withExplained = (candidate: Candidate, text: string): Candidate =>
  text.length > MAX_EXPLAINED
    ? candidate
    : { ...candidate, faults: candidate.faults.map((one) => explained(one, text)) }

function explained(fault: Fault, text: string): Fault {
  // What a page or a recording is says more than words in it do.
  if (fault.kind !== 'no-payload-found' || fault.args.form !== undefined) return fault
  const [known] = recognise(text, CATALOGUE).found
  if (!known) return fault
  const title =
    known.kind === 'error' ? known.error.title : known.kind === 'rule' ? known.rule.summary : known.explanation.title
  // The text itself is never said back; of an explanation there is no other name that `explain` takes.
  const named = known.kind === 'explanation' ? {} : { name: plain(idOf(known)) }
  return { ...fault, args: { ...fault.args, explained: plain(title), ...named } }
}
