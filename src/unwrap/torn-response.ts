import type { Candidate, Recognition } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { besideOf } from './field/beside.ts'

/** UTF-16 units of the text around in which the other members of a credential are looked for. */
const AROUND = 1000
/** The name of a member, or of a variable, right before its value, which may have the name of its class. */
const LABEL =
  /(?<![\w$])response["'`\\\u2018-\u201f]{0,8}\s{0,9}(?::|=>|->|=)?\s{0,9}(?:\([\w ]{1,30}\)\s{0,3}|[#<&@]{0,2}[A-Za-z][\w:.$]{0,60}[\s(]{0,3})?$/i

/**
 * An object that a text calls `response`, with other members of a credential beside it that were not read: the text has a
 * form that is not known here, and what was sent is not that object alone.
 */
export function notTorn(found: Candidate, recognition: Recognition, source: string): Candidate {
  const { doc, pointer } = found
  if (recognition.credential?.layout !== 'inner' || pointer !== '' || doc.elided) return found
  const begin = doc.toSource(0)
  if (!LABEL.test(source.slice(Math.max(0, begin - 60), begin))) return found
  const end = Math.max(begin, doc.toSource(doc.text.length))
  const around = [source.slice(Math.max(0, begin - AROUND), begin), source.slice(end, end + AROUND)]
  const beside = [...new Set(around.flatMap((text) => besideOf(text, [], true)?.names ?? []))]
  if (beside.length === 0) return found
  const fault = {
    kind: 'fields-beside-unread',
    place: { pointer: '' },
    args: { names: plain(beside.join(', ')) },
  } as const
  return { ...found, doc: { ...doc, elided: true }, faults: [...found.faults, fault] }
}
