import { MAX_DIAGNOSED } from '../../limits.ts'
import { excerptsOf } from '../excerpts.ts'
import { defineWrapper } from '../wrapper.ts'

/** The same within a string of JSON: all that a program printed, kept in one member. */
export default defineWrapper({
  opens: 'string',
  step: 'excerpt',
  undone: undefined,
  looks: (text) => text.length > MAX_DIAGNOSED,
  open: (text) => excerptsOf(text)?.map((part) => ({ ...part, unexpected: true })),
})
