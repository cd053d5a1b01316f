import { curlRequests, type SentBy } from '../curl-request.ts'
import { restOf } from '../rest-of-text.ts'
import { partsOf } from '../sent-by.ts'
import { statementsIn } from '../shell-script.ts'
import { withoutCarets } from '../shell-words.ts'
import { defineWrapper } from '../wrapper.ts'

const CURL = /(?:^|[\s"'`(|;&>:])curl(?:\.exe)?[ \t]/
const NAMES = new Set(['curl'])

/** The command that a browser's "Copy as cURL" gives, for bash and for cmd.exe, or that somebody typed, in a script, a ticket or a log (curl's manual). */
export default defineWrapper({
  opens: 'text',
  step: 'curl',
  sure: 'exact',
  undone: 'a cURL command',
  looks: (text) => CURL.test(text),
  open(text) {
    const carets = /\^"/.test(text) ? withoutCarets(text) : undefined
    const source = (offset: number): number => carets?.offsets[offset] ?? carets?.offsets.at(-1) ?? offset
    const statements = statementsIn(carets?.text ?? text, NAMES)
    const sent = statements.flatMap(curlRequests)
    const parts = sent.flatMap((one) => partsOf(one, (offsets) => () => (carets ? offsets.map(source) : offsets)))
    if (parts.length === 0) return undefined
    const read = [...statements, ...sent.flatMap(rangesOf)]
      .map(({ start, end }) => ({ start: source(start), end: source(end) }))
      .sort((a, b) => a.start - b.start)
    return [...parts, ...restOf(text, read)]
  },
})

/** A body may stand in a variable, or in what is piped: it is not to be read once more. */
const rangesOf = ({ body, fields }: SentBy): { start: number; end: number }[] =>
  [...body.map(({ word }) => word), ...fields.map(({ value }) => value)].map(({ offsets, start }) => ({
    start: offsets[0] ?? start,
    end: offsets.at(-1) ?? start,
  }))
