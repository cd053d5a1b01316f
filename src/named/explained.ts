import { CATALOGUE } from '../explain/catalogue.ts'
import { idOf } from '../explain/explanation.ts'
import { recognise, recogniseSurely } from '../explain/recognise.ts'
import { MAX_EXPLAINED } from '../limits.ts'
import type { Candidate, Fault } from '../model/index.ts'
import { plain } from '../text/shown.ts'

/** Words alone are no error unless one of them says so. */
const OF_ERROR = /error|exception|code|message|fail|invalid|mismatch|refused|denied|reject/i

/** A text without a payload may be a code or the text of an error that somebody wants explained: then that is said. */
export const withExplained = (candidate: Candidate, text: string): Candidate =>
  text.length > MAX_EXPLAINED
    ? candidate
    : { ...candidate, faults: candidate.faults.map((one) => explained(one, text)) }

function explained(fault: Fault, text: string): Fault {
  // What a page or a recording is says more than words in it do.
  if (fault.kind !== 'no-payload-found' || fault.args.form !== undefined) return fault
  const isOfError = OF_ERROR.test(text)
  // Numbers in data are amounts and ids, unless a name says that they are of an error.
  if (/^\s*[{[]/.test(text) && !isOfError) return fault
  const [known] = [...recogniseSurely(text, CATALOGUE), ...(isOfError ? recognise(text, CATALOGUE).found : [])]
  if (!known) return fault
  const title =
    known.kind === 'error' ? known.error.title : known.kind === 'rule' ? known.rule.summary : known.explanation.title
  // The text itself is never said back; of an explanation there is no other name that `explain` takes.
  const named = known.kind === 'explanation' ? {} : { name: plain(idOf(known)) }
  return { ...fault, args: { ...fault.args, explained: plain(title), ...named } }
}
