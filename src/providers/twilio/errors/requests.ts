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
        text: 'Test credentials are used on live resources, or at an endpoint that takes none.',
        observable: false,
        because: 'credentials are secrets and never read here',
        instead: 'Compare the account SID of the credentials with account_sid of the Service.',
      },
      {
        text: 'Credentials of a subaccount are used for the main account or another subaccount, or API keys of the main account for resources of a subaccount.',
        observable: false,
        because: 'credentials are secrets and never read here',
        instead: 'Compare the account SID of the credentials with account_sid of the Service.',
      },
      {
        text: 'A Standard API key is used where a Main key is needed: /Accounts and /v1/Keys.',
        observable: false,
        because: 'credentials are secrets and never read here',
        instead: 'Look the type of the key up in the Console.',
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
      {
        text: 'An access token was signed with the auth token in place of the secret of an API key.',
        observable: false,
        because: 'credentials are secrets and never read here',
        instead: 'Look at what the server signs the token with.',
      },
      {
        text: 'An OAuth access token is wrong or has expired.',
        observable: false,
        because: 'credentials are secrets and never read here',
        instead: 'Ask for a new token and try once more.',
      },
    ],
    fixes: [
      'Send valid credentials of the active account that owns the Service; in production those of an API key.',
      'Take blanks and line ends off the values.',
      'Make a new key or token where the old one was deleted, rotated or leaked.',
    ],
    docs: [twilioPage(20003)],
    documented: 'page',
    pageDate: 'undated',
    notes: [
      'A code of all Twilio APIs; the message of its answers is "Authenticate".',
      'The last fixes of the page were cut off in the copy that we read.',
    ],
  },
  {
    code: 'twilio/20404',
    title: 'Not Found',
    summary: 'The resource in the URL does not exist.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The Service SID, or another SID in the URL, is unknown to the account, or its resource was deleted.',
        observable: false,
        because: 'the URL is no part of a payload',
        instead: 'Compare the SIDs in the URL with those of the answers; the message of the error repeats the path.',
      },
      {
        text: 'A verification was approved or has expired: it is not kept.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the earlier answers for this verification.',
      },
      {
        text: 'The path belongs to no resource, or has other capitals.',
        observable: false,
        because: 'the URL is no part of a payload',
        instead: 'Compare the path with the reference of the endpoint.',
      },
      {
        text: 'The SID is missing or empty in the path.',
        observable: false,
        because: 'the URL is no part of a payload',
        instead: 'Look for two slashes in a row, "undefined" or "null" in the path.',
      },
      {
        text: 'The host or the base URL is wrong.',
        observable: false,
        because: 'the URL is no part of a payload',
        instead: 'Verify is at https://verify.twilio.com/v2/.',
      },
    ],
    fixes: [
      'Use the SIDs that the API answered, with the credentials of the same account, at the documented endpoint.',
      'Do not fetch a verification after it was approved or has expired.',
    ],
    docs: [twilioPage(20404)],
    documented: 'page',
    pageDate: 'undated',
    httpStatus: 404,
    notes: [
      'A code of all Twilio APIs, met in reports on passkeys. The last fixes of the page were cut off in the copy that we read; the status is that of captured answers.',
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
    pageDate: 'none',
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
    pageDate: 'undated',
    httpStatus: 400,
  },
  {
    code: 'twilio/60204',
    title: 'Service does not support this feature',
    summary: 'The Service does not have the premium feature that the request needs.',
    at: [ANSWERED],
    causes: [
      {
        text: 'A premium feature is not enabled for the Service.',
        observable: false,
        because: 'no payload shows what is enabled for a Service',
        instead: 'Look at the Service in the Console.',
      },
    ],
    fixes: ['Have the feature enabled for the Service.'],
    docs: [twilioPage(60204)],
    documented: 'short page',
    pageDate: 'undated',
    httpStatus: 403,
    notes: [
      'The page does not name passkeys. That a Service without passkeys is answered so is possible, but not documented.',
    ],
  },
] satisfies DocumentedError[]
