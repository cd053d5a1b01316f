import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60317',
  title: 'Factor already exists',
  summary: 'A factor is created with the binding of an existing one.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The binding parameters are those of an existing factor.',
      observable: false,
      because: 'the binding of a factor is shown once, when it is created',
      instead: 'List the factors of the Entity; look for a request that was sent twice.',
    },
  ],
  fixes: ['Use other binding parameters than those of an existing factor.'],
  docs: [twilioPage(60317)],
  documented: 'short page',
  httpStatus: 409,
})
