import { tryFlatJson } from '../../json/parse.ts'
import { strictly } from '../../json/repeats.ts'
import { defineWrapper } from '../wrapper.ts'

/** RFC 8259. Any value is JSON, a lone number too. */
export default defineWrapper({
  opens: 'text',
  step: 'json',
  sure: 'plain',
  undone: undefined,
  looks: () => true,
  open(text) {
    const value = tryFlatJson(text)
    return value === undefined ? undefined : [strictly(text, value)]
  },
})
