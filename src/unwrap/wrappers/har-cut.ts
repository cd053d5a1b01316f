import { cutJson } from '../cut-json.ts'
import { defineWrapper } from '../wrapper.ts'

/** As every recorder begins the file (HAR 1.2 §log); some put the entries first. */
const BEGIN = /^\s*\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries|comment|_\w{1,40})"/

/**
 * A HAR file of which the end is missing: the upload broke off. Its entries are read as those of a whole one, before anybody looks for
 * objects in it as in any text: its bodies are full of programs.
 */
export default defineWrapper({
  opens: 'text',
  step: 'json',
  sure: 'whole',
  undone: undefined,
  looks: (text) => BEGIN.test(text),
  open(text) {
    const part = cutJson(text)
    return part && [part]
  },
})
