import { literalOf, looksLiteral } from '../literal.ts'
import { defineWrapper } from '../wrapper.ts'

/** The same as a string in JSON: the message of a log. A string that only looks like one is no payload. */
export default defineWrapper({
  opens: 'string',
  step: 'literal',
  undone: 'a literal',
  looks: looksLiteral,
  open: (text) => literalOf(text)?.map((part) => ({ ...part, unexpected: true })),
})
