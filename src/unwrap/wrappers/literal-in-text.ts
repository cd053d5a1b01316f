import { literalsIn, looksLiteral } from '../literal.ts'
import { withErrors } from '../with-errors.ts'
import { defineWrapper } from '../wrapper.ts'

/** Literals within any other text: a program, a log, a fence of Markdown. */
export default defineWrapper({
  opens: 'text',
  step: 'literal',
  sure: 'likely',
  undone: 'a literal in other text',
  looks: looksLiteral,
  open(text) {
    const literals = literalsIn(text)
    return literals && withErrors(text, literals)
  },
})
