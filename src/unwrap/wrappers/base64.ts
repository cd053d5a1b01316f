import { fromBase64, headOfBase64 } from '../respelled.ts'
import { defineWrapper } from '../wrapper.ts'

/** JSON that somebody encoded to carry it through a form, a header or a chat. */
export default defineWrapper({
  opens: 'text',
  step: 'base64',
  sure: 'likely',
  undone: 'base64',
  looks: (text) => headOfBase64(text) !== undefined,
  open(text) {
    const cut = fromBase64(text)
    return cut && [{ cut }]
  },
})
