import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of any request: who calls, and with which parameters. */
export default [
  {
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
  },
  {
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
  },
  {
    code: 'twilio/60300',
    title: 'Invalid Param',
    summary: 'A parameter is missing, or has a wrong type, value or length.',
    at: [ANSWERED],
    causes: [
      {
        text: 'A parameter is missing.',
        observable: false,
        because: 'the error does not say which endpoint and parameter in general',
        instead: 'Read the message of the error: it names the parameter.',
      },
      {
        text: 'A parameter has a wrong type, value or length.',
        observable: false,
        because: 'the error does not say which endpoint and parameter in general',
        instead: 'Read the message of the error: it names the parameter.',
      },
    ],
    fixes: [
      'Send the parameter, and review its type, value and length.',
      'The request was not processed: it is safe to send it again.',
    ],
    docs: [twilioPage(60300)],
    documented: 'short page',
    httpStatus: 400,
  },
  {
    code: 'twilio/60305',
    title: 'Access Token parameters are invalid',
    summary: 'An access token is asked for without what it needs.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Identity or FactorType is missing.',
        observable: false,
        because: 'the request for a token is no payload that is read here, and its answer is a secret',
        instead: 'Look at Identity and FactorType of the request for the token.',
      },
    ],
    fixes: ['Send Identity and FactorType.'],
    docs: [twilioPage(60305)],
    documented: 'short page',
    httpStatus: 400,
  },
  {
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
    notes: ['Twilio publishes one line on this error.'],
  },
] satisfies DocumentedError[]
