import { withoutEntities } from '../respelled.ts'
import { defineWrapper } from '../wrapper.ts'

/** The same in a string inside JSON: a template engine escaped what it was given. */
export default defineWrapper({
  opens: 'string',
  step: 'html',
  undone: 'HTML',
  looks: (text) => /^\s{0,99}\{\s{0,99}&(?:quot|#34|#x22);/i.test(text),
  open: (text) => [{ cut: withoutEntities(text) }],
})
