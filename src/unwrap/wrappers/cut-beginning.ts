import { jsonWithoutBeginning } from '../cut-beginning.ts'
import { defineWrapper } from '../wrapper.ts'

/** The end of a JSON text: what a terminal still showed, the second of two lines of a log. */
export default defineWrapper({
  opens: 'text',
  step: 'json',
  sure: 'exact',
  undone: undefined,
  looks: (text) => /"\s{0,9}:/.test(text) && /^[^[]/.test(text.trimStart()) && /[}\]",]\s*$/.test(text.slice(-200)),
  open(text) {
    const part = jsonWithoutBeginning(text)
    return part && [part]
  },
})
