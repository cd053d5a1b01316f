import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60411',
  title: 'Phone Number already exists',
  summary: 'The number is on the SafeList.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The number was added before.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Look the number up in the SafeList.',
    },
  ],
  fixes: ['Nothing is to be done.'],
  docs: [twilioPage(60411)],
  documented: 'short page',
  notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
})
