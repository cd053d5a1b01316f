import { looksLikeErrors, withErrors } from '../with-errors.ts'
import { defineWrapper } from '../wrapper.ts'

/** Errors of browsers within a text that holds nothing else that is known: a ticket, the log of a console. */
export default defineWrapper({
  opens: 'text',
  step: 'text',
  sure: 'stray',
  undone: 'other text',
  looks: looksLikeErrors,
  open(text) {
    const parts = withErrors(text, [])
    return parts.length > 0 ? parts : undefined
  },
})
