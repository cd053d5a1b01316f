import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60304',
  title: 'Entity already exists',
  summary: 'A second code with the title of 60301.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Only the title is known.',
      observable: false,
      because: 'Twilio publishes nothing else',
      instead: 'Look at 60301, which has the same title.',
    },
  ],
  fixes: ['Look whether the Entity exists before it is created.'],
  docs: [twilioPage(60304)],
  documented: 'title only',
})
