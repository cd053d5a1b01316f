import { MAX_DIAGNOSED } from '../../limits.ts'
import { excerptsOf } from '../excerpts.ts'
import { defineWrapper } from '../wrapper.ts'

/** A long text, of which only what stands around signs of a payload is worth the search: the log of a day, the export of a year. */
export default defineWrapper({
  opens: 'text',
  step: 'excerpt',
  sure: 'likely',
  undone: undefined,
  looks: (text) => text.length > MAX_DIAGNOSED,
  open: excerptsOf,
})
