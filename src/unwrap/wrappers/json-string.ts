import { tryFlatJson } from '../../json/parse.ts'
import { defineWrapper } from '../wrapper.ts'

/** JSON inside a JSON string: the result of stringifying twice. */
export default defineWrapper({
  opens: 'string',
  step: 'json-string',
  undone: undefined,
  looks: (text) => /^\s*[[{"]/.test(text),
  open(text) {
    const value = tryFlatJson(text)
    return value === undefined || typeof value === 'number' ? undefined : [{ value, strict: true }]
  },
})
