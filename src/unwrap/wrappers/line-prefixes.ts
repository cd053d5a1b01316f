import { MAX_DIAGNOSED } from '../../limits.ts'
import { withoutPrefixes } from '../lines/index.ts'
import { defineWrapper } from '../wrapper.ts'

/** An object over several lines, each of them behind what a log, a tool or an editor puts there. */
export default defineWrapper({
  opens: 'text',
  step: 'lines',
  sure: 'spelled',
  undone: 'lines that have something before or behind each',
  looks: (text) => text.length <= MAX_DIAGNOSED && text.includes('{') && text.includes('\n'),
  open(text) {
    const cut = withoutPrefixes(text)
    return cut && [{ cut }]
  },
})
