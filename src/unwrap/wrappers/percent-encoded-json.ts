import type { Part } from '../../model/index.ts'
import { BECAME_FORM_KEY } from '../unreadable.ts'
import { percentDecode } from '../url-encoded-form.ts'
import { defineWrapper } from '../wrapper.ts'

/** A data URL whose data are not base64 (RFC 2397). */
const DATA_URL = /^\s*data:[\w/+.;=-]{0,99},(?=%7B)/i

/** The one field that a JSON body becomes when it is sent as a form, where a trailing `=` is the form's; or a data URL. */
export default defineWrapper({
  opens: 'text',
  step: 'form',
  sure: 'likely',
  undone: undefined,
  looks: (text) => /^\s*%7B/i.test(text) || DATA_URL.test(text),
  open(text) {
    const before = DATA_URL.exec(text)?.[0].length
    const start = before ?? text.length - text.trimStart().length
    // Where the text breaks off, an escape may do so, too.
    const raw = text
      .slice(start)
      .trimEnd()
      .replace(/=$|%[\da-fA-F]?$/, '')
    const offsets = (): number[] => percentDecode(raw).offsets.map((offset) => offset + start)
    const cut = { text: percentDecode(raw).text, offsets }
    const url: Part = { cut, step: 'data-url', undone: { what: 'a data URL' } }
    return [before === undefined ? { cut, faults: [BECAME_FORM_KEY] } : url]
  },
})
