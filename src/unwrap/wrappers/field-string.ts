import { bareFields } from '../bare-field.ts'
import { looksTelling } from '../field/looks.ts'
import { defineWrapper } from '../wrapper.ts'

/** An attestation object or client data under a name that nobody knows. */
export default defineWrapper({
  opens: 'string',
  step: 'field',
  undone: undefined,
  looks: looksTelling,
  open: bareFields,
})
