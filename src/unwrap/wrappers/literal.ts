import { MAX_DIAGNOSED } from '../../limits.ts'
import { literalsIn } from '../literal.ts'
import { defineWrapper } from '../wrapper.ts'

/** A literal of a programming language, or an object as a console prints it: `{ id: 'abc' }`, `array('id' => 'abc')`. */
export default defineWrapper({
  opens: 'text',
  step: 'literal',
  sure: 'likely',
  looks: (text) => text.length <= MAX_DIAGNOSED && /#<[A-Z]|[{[(]\s*(?:[{[(:@]\s*)?['"`]?[\w$@[]/.test(text),
  open: literalsIn,
})
