import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60408',
  title: 'TemplateSid is only supported for the SMS channel',
  summary: 'A template was given for a channel other than SMS.',
  at: [ANSWERED],
  causes: [
    {
      text: 'A call or an e-mail was created with TemplateSid.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Look at Channel and TemplateSid of the request.',
    },
  ],
  fixes: ['Leave TemplateSid out for other channels.'],
  docs: [twilioPage(60408)],
  documented: 'short page',
  notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
})
