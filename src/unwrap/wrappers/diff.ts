import { newSide } from '../lines/index.ts'
import { defineWrapper } from '../wrapper.ts'

/** A change of a fixture, as a pull request shows it: only what it was changed to is somebody's payload. */
export default defineWrapper({
  opens: 'text',
  step: 'diff',
  sure: 'spelled',
  undone: 'a diff, of which the new side was read',
  looks: (text) => text.includes('{') && (/^@@ -/m.test(text) || (/^\+/m.test(text) && /^-/m.test(text))),
  open(text) {
    const cut = newSide(text)
    return cut && [{ cut }]
  },
})
