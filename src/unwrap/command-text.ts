import type { Part } from '../model/index.ts'
import { withoutCarets } from './carets.ts'
import type { SentBy } from './curl-request.ts'
import { restOf } from './rest-of-text.ts'
import { partsOf } from './sent-by.ts'
import { type Statement, statementsIn } from './shell-script.ts'

/** What the commands of these names send, and what stands around them. */
export function commandParts(
  text: string,
  names: ReadonlySet<string>,
  requestsOf: (statement: Statement) => SentBy[],
): Part[] | undefined {
  const carets = /\^"/.test(text) ? withoutCarets(text) : undefined
  const source = (offset: number): number => carets?.offsets[offset] ?? carets?.offsets.at(-1) ?? offset
  const statements = statementsIn(carets?.text ?? text, names)
  const sent = statements.flatMap(requestsOf)
  const parts = sent.flatMap((one) => partsOf(one, (offsets) => () => (carets ? offsets.map(source) : offsets)))
  if (parts.length === 0) return undefined
  const read = [...statements, ...sent.flatMap(rangesOf)]
    .map(({ start, end }) => ({ start: source(start), end: source(end) }))
    .sort((a, b) => a.start - b.start)
  return [...parts, ...restOf(text, read)]
}

/** A body may stand in a variable, or in what is piped: it is not to be read once more. */
const rangesOf = ({ body, fields }: SentBy): { start: number; end: number }[] =>
  [...body.map(({ word }) => word), ...fields.map(({ value }) => value)].map(({ offsets, start }) => ({
    start: offsets[0] ?? start,
    end: offsets.at(-1) ?? start,
  }))
