import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/20404',
  title: 'Not Found',
  summary: 'The resource in the URL does not exist.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The Service SID, or another SID in the URL, is unknown to the account.',
      observable: false,
      because: 'the URL is no part of a payload',
      instead: 'Compare the SIDs in the URL with those of the answers; the message of the error repeats the path.',
    },
  ],
  fixes: ['Use the SIDs that the API answered, with the credentials of the same account.'],
  docs: [twilioPage(20404)],
  documented: 'title only',
  httpStatus: 404,
  notes: [
    'A code of all Twilio APIs, met in reports on passkeys; we have not read its page whole. The status is that of captured answers.',
    'On Twilio Functions SERVICE_SID is a reserved name that hides a variable of your own.',
  ],
})
