import { bareFields } from '../bare-field.ts'
import { looksBare } from '../field/looks.ts'
import { defineWrapper } from '../wrapper.ts'

/** One value of a credential, or several with their names: what a debugger, a database or a log shows of one. */
export default defineWrapper({
  opens: 'text',
  step: 'field',
  sure: 'alone',
  undone: undefined,
  looks: looksBare,
  open: bareFields,
})
