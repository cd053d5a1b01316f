import { tryFlatJson } from '../../json/parse.ts'
import { strictly } from '../../json/repeats.ts'
import { defineWrapper } from '../wrapper.ts'

/** JSON inside a JSON string: the result of stringifying twice. */
export default defineWrapper({
  opens: 'string',
  step: 'json-string',
  undone: undefined,
  looks: (text) => /^\s*[[{"]/.test(text),
  open(text) {
    const value = tryFlatJson(text)
    return value === undefined || typeof value === 'number' ? undefined : [strictly(text, value)]
  },
})
