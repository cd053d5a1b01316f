import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60374',
  title: 'Invalid page token',
  summary: 'The page token of a list request is misformatted.',
  at: [ANSWERED],
  causes: [
    {
      text: 'PageToken is misformatted.',
      observable: false,
      because: 'paging parameters stand in the query of the request',
      instead: 'Look at PageSize and PageToken in the URL.',
    },
  ],
  fixes: ['Follow next_page_url of the previous answer as it stands.'],
  docs: [twilioPage(60374)],
  documented: 'short page',
  notes: ['Twilio publishes one line on this error.'],
})
