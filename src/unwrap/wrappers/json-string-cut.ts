import { cutJson } from '../cut-json.ts'
import { defineWrapper } from '../wrapper.ts'

/** The same inside a JSON string: the body of a recorded request that a log or a text breaks off in. */
export default defineWrapper({
  opens: 'string',
  step: 'json-string',
  undone: undefined,
  looks: (text) => /^\s*[{[]\s*["{[]/.test(text),
  open(text) {
    const part = cutJson(text)
    return part && [part]
  },
})
