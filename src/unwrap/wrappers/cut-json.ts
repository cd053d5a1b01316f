import { cutJson } from '../cut-json.ts'
import { defineWrapper } from '../wrapper.ts'

/** JSON of which the end is missing: the limit of a log's line, a terminal that was scrolled, a copy that stopped. */
export default defineWrapper({
  opens: 'text',
  step: 'json',
  sure: 'damaged',
  undone: undefined,
  looks: (text) => /^\s*[{["]/.test(text),
  open(text) {
    const part = cutJson(text)
    return part && [part]
  },
})
