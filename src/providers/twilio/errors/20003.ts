import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/20003',
  title: 'Permission Denied',
  summary: 'The request was not authenticated.',
  at: [ANSWERED],
  causes: [
    {
      text: 'Account SID and auth token, or API key and secret, do not belong together, or carry extra characters or blanks.',
      observable: false,
      because: 'credentials are secrets and never read here',
      instead: 'Check the credentials themselves, in the place where the server reads them.',
    },
    {
      text: 'Test credentials are used for the live account, or those of a subaccount for the main account.',
      observable: false,
      because: 'credentials are secrets and never read here',
      instead: 'Compare the account SID of the credentials with account_sid of the Service.',
    },
    {
      text: 'The auth token or API key was deleted, or belongs to another region.',
      observable: false,
      because: 'credentials are secrets and never read here',
      instead: 'Look the key up in the Console.',
    },
    {
      text: 'The account is suspended or closed.',
      observable: false,
      because: 'no payload shows the state of the account',
      instead: 'Look at the account in the Console.',
    },
    {
      text: 'A proxy takes the Authorization header away.',
      observable: false,
      because: 'headers are no part of a payload',
      instead: 'Compare what the server sends with what leaves the network.',
    },
  ],
  fixes: [
    'Send valid credentials of the active account that owns the Service.',
    'Take blanks and line ends off the values.',
  ],
  docs: [twilioPage(20003)],
  documented: 'page',
  notes: ['A code of all Twilio APIs; the message of its answers is "Authenticate".'],
})
