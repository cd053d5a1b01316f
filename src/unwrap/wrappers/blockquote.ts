import { isQuoted, MARKS } from '../quotation.ts'
import { respelled } from '../respelled.ts'
import { defineWrapper } from '../wrapper.ts'

/** A mail or ticket that quotes what somebody pasted: the marks go, the rest of the text stays where it is. */
export default defineWrapper({
  opens: 'text',
  step: 'quotation',
  sure: 'spelled',
  undone: 'a quotation',
  // curl -v marks so what goes out, and what comes in with <; a file of requests, its scripts.
  looks: (text) => isQuoted(text) && !/^(?:< HTTP\/|[<>] \{%)/m.test(text),
  open: (text) => [{ cut: respelled(text, MARKS, () => '') }],
})
