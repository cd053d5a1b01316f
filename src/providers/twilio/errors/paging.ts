import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of the parameters that turn the pages of a list. */
export default [
  {
    code: 'twilio/60373',
    title: 'Invalid page size',
    summary: 'PageSize of a list request is no whole number from 1 to 25.',
    at: [ANSWERED],
    causes: [
      {
        text: 'PageSize is below 1 or above 25.',
        observable: false,
        because: 'paging parameters stand in the query of the request',
        instead: 'Look at PageSize in the URL.',
      },
      {
        text: 'PageSize cannot be read as a number.',
        observable: false,
        because: 'paging parameters stand in the query of the request',
        instead: 'Look at PageSize in the URL.',
      },
      {
        text: 'The paging parameters are not in the form that the endpoint takes.',
        observable: false,
        because: 'paging parameters stand in the query of the request',
        instead: 'Look at PageSize and PageToken in the URL.',
      },
    ],
    fixes: [
      'Send a whole number from 1 to 25.',
      'Leave PageSize out where the default will do.',
      'Look the paging parameters up in the reference of that endpoint.',
    ],
    docs: [twilioPage(60373)],
    documented: 'page',
    pageDate: 'undated',
  },
  {
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
    pageDate: 'old',
    notes: ['Twilio publishes one line on this error.'],
  },
] satisfies DocumentedError[]
