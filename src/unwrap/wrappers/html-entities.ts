import { withoutEntities } from '../respelled.ts'
import { defineWrapper } from '../wrapper.ts'

/** JSON on a page, or in a ticket system that escapes: `{&quot;id&quot;: …}`. */
export default defineWrapper({
  opens: 'text',
  step: 'html',
  sure: 'likely',
  undone: 'HTML',
  looks: (text) => /\{\s{0,99}&(?:quot|#34|#x22);/i.test(text),
  open: (text) => [{ cut: withoutEntities(text) }],
})
