import { bareFieldsAmong } from '../bare-field.ts'
import { looksAmong } from '../field/looks.ts'
import { defineWrapper } from '../wrapper.ts'

/** Values of a credential with their names, here and there in a text: in the lines of a log, in a mail, in a program. */
export default defineWrapper({
  opens: 'text',
  step: 'field',
  sure: 'stray',
  undone: 'other text',
  looks: looksAmong,
  open: bareFieldsAmong,
})
