import { withoutColours } from '../lines/index.ts'
import { defineWrapper } from '../wrapper.ts'

/** ESC as it is and as it is written where it is shown, and the end of a colour of which it is gone. */
const LOOKS = /\u001b|\u009b|\u241b|(?:\\u001b|\\x1b|\\033|\\e|#033|\^\[)[[\]]|\[(?:0|22|39)?m/i

/** What was copied out of a terminal, or out of a log that a program wrote for one. */
export default defineWrapper({
  opens: 'text',
  step: 'terminal',
  sure: 'spelled',
  undone: 'text with the colours of a terminal',
  looks: (text) => LOOKS.test(text),
  open: (text) => [{ cut: withoutColours(text) }],
})
