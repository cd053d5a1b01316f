import { MAX_DIAGNOSED } from '../../limits.ts'
import { islandsIn } from '../islands/index.ts'
import { withErrors } from '../with-errors.ts'
import { defineWrapper } from '../wrapper.ts'

/** JSON within other text that is spelled as it has to be there, or as a program changed it: escaped, typographic, broken into lines. */
export default defineWrapper({
  opens: 'text',
  step: 'text',
  sure: 'likely',
  undone: 'other text',
  // A longer one is read in excerpts, unless it is one line.
  looks: (text) => !text.slice(MAX_DIAGNOSED).includes('\n') && /[{\uff5b]/.test(text),
  open(text) {
    const islands = islandsIn(text)
    return islands && withErrors(text, islands)
  },
})
