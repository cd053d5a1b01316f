import { MAX_DIAGNOSED } from '../../limits.ts'
import { islandsIn } from '../islands/index.ts'
import { literalsIn } from '../literal.ts'
import { defineWrapper } from '../wrapper.ts'
import jsonInText from './json-in-text.ts'

/** Shorter is no payload. */
const SHORTEST = 60

/**
 * JSON or a literal within a string of JSON: the message of a log with what it is about behind some words, `verify {"id": …}`, or the query of
 * GraphQL. A message that only holds an object is no payload.
 */
export default defineWrapper({
  opens: 'string',
  step: 'text',
  undone: 'other text',
  looks: (text) => {
    const brace = text.indexOf('{')
    return brace > 0 && text.length >= SHORTEST && text.length <= MAX_DIAGNOSED && /\{\s{0,99}["'\w\\\u201c]/.test(text)
  },
  open: (text) =>
    (islandsIn(text) ?? jsonInText.open(text) ?? literalsIn(text))?.map((part) => ({ ...part, unexpected: true })),
})
