import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60373',
  title: 'Invalid page size',
  summary: 'The page size of a list request is missing or misformatted.',
  at: [ANSWERED],
  causes: [
    {
      text: 'PageSize is missing or misformatted.',
      observable: false,
      because: 'paging parameters stand in the query of the request',
      instead: 'Look at PageSize and PageToken in the URL.',
    },
  ],
  fixes: ['Check PageSize.'],
  docs: [twilioPage(60373)],
  documented: 'short page',
  notes: ['Twilio publishes one line on this error.'],
})
