import { BECAME_FORM_KEY } from '../unreadable.ts'
import { percentDecode } from '../url-encoded-form.ts'
import { defineWrapper } from '../wrapper.ts'

/** The one field that a JSON body becomes when it is sent as a form; a trailing `=` is the form's. */
export default defineWrapper({
  opens: 'text',
  step: 'form',
  sure: 'likely',
  undone: undefined,
  looks: (text) => /^\s*%7B/i.test(text),
  open(text) {
    const start = text.length - text.trimStart().length
    // Where the text breaks off, an escape may do so, too.
    const raw = text.trim().replace(/=$|%[\da-fA-F]?$/, '')
    const offsets = (): number[] => percentDecode(raw).offsets.map((offset) => offset + start)
    return [{ cut: { text: percentDecode(raw).text, offsets }, faults: [BECAME_FORM_KEY] }]
  },
})
