import { formsIn, JSON_IN_FORM } from '../form-islands.ts'
import { SaidBefore } from '../said-before.ts'
import { defineWrapper } from '../wrapper.ts'

/** A form within other text: in a line of a log, in a ticket. Where JSON stands in it, too, that is read with the forms between it. */
export default defineWrapper({
  opens: 'text',
  step: 'text',
  sure: 'likely',
  undone: 'other text',
  looks: (text) => JSON_IN_FORM.test(text) && !/\{\s*"/.test(text),
  open(text) {
    const parts = formsIn(text, 0, text.length, new SaidBefore(text))
    // From end to end it is a form, which is read as one.
    const [first] = parts
    return parts.length === 0 || first?.cut?.text === text.trim() ? undefined : parts
  },
})
