import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60302',
  title: 'FactorType already exists',
  summary: 'The Entity has a factor of this type already.',
  at: [ANSWERED],
  causes: [
    {
      text: 'An Entity was to get a second factor of one type.',
      observable: false,
      because: 'one payload does not show the other factors',
      instead: 'List the factors of the Entity.',
    },
  ],
  fixes: ['Assign the factor to the right Entity.'],
  docs: [twilioPage(60302)],
  documented: 'short page',
  httpStatus: 400,
  notes: ['An older rule: 60315 documents 20 push and 100 TOTP factors per Entity.'],
})
