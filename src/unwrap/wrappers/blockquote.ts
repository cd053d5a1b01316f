import { respelled } from '../respelled.ts'
import { defineWrapper } from '../wrapper.ts'

/** What mail programs and Markdown put before each line of a quotation, once for each level (CommonMark §5.1). */
const MARKS = /^[ \t]{0,3}>(?: ?>){0,9} ?/gm

/** A mail or ticket that quotes what somebody pasted: the marks go, the rest of the text stays where it is. */
export default defineWrapper({
  opens: 'text',
  step: 'quotation',
  sure: 'spelled',
  undone: 'a quotation',
  // curl -v marks so what goes out, and what comes in with <; a file of requests, its scripts.
  looks: (text) => /^[ \t]{0,3}>/m.test(text) && text.includes('{') && !/^(?:< HTTP\/|[<>] \{%)/m.test(text),
  open: (text) => [{ cut: respelled(text, MARKS, () => '') }],
})
