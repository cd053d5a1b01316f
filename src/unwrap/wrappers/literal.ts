import { literalOf, looksLiteral } from '../literal.ts'
import { defineWrapper } from '../wrapper.ts'

/** A literal of a programming language, or an object as a console prints it: `{ id: 'abc' }`, `array('id' => 'abc')`. */
export default defineWrapper({
  opens: 'text',
  step: 'literal',
  sure: 'whole',
  undone: 'a literal',
  looks: looksLiteral,
  open: literalOf,
})
