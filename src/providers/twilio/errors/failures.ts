import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors that bear a title of the push SDK, and whose pages speak of a request to Verify. */
export default [
  {
    code: 'twilio/60401',
    title: 'Network Error',
    summary: 'Verify could not talk to the API while it handled the request.',
    at: [ANSWERED],
    causes: [
      {
        text: 'A failure that passes.',
        observable: false,
        because: 'one payload does not show what the network did',
        instead: 'Send the same request again.',
      },
      {
        text: 'An incident of Twilio, or a service that is slow.',
        observable: false,
        because: 'one payload does not show the state of a service',
        instead: 'Look at the status page of Twilio.',
      },
      {
        text: 'The SDK or the HTTP client is at fault.',
        observable: false,
        because: 'what the client does with a request no payload shows',
        instead: 'Send the same request with curl: where that works, it is the client.',
      },
    ],
    fixes: [
      'Try again later, each time after a longer pause.',
      'Check the request: endpoint, To in E.164, a supported channel.',
      'Send it with curl to tell the SDK from the service.',
    ],
    docs: [twilioPage(60401)],
    documented: 'page',
    pageDate: '2026-06-08',
    notes: ['68001 has the same title. The last fixes of the page were cut off in the copy that we read.'],
  },
  {
    code: 'twilio/68002',
    title: 'Mapper Error',
    summary: 'Verify cannot map the data of the Entity in the request.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The data of the Entity has an unexpected form.',
        observable: false,
        because: 'the page does not say which member',
        instead: 'Look at identity: 8 to 64 letters and digits, parted by dashes.',
      },
      {
        text: 'Entity and factor do not stand below the same path.',
        observable: false,
        because: 'the path is no part of a payload',
        instead: 'Compare the path of the request with url of the factor.',
      },
      {
        text: 'The request goes on with a factor that must be made again: unverified ones are deleted after 1 to 24 hours.',
        observable: false,
        because: 'a payload does not show whether a factor still exists',
        instead: 'Fetch the factor.',
      },
    ],
    fixes: [
      'Create a new factor and go on with its sid.',
      'Use one stable identity for a user.',
      'Push: send the whole payload, binding and configuration of the device.',
      'TOTP: create a new factor and verify it.',
    ],
    docs: [twilioPage(68002)],
    documented: 'page',
    pageDate: 'undated',
    notes: ['60402 has the same title.'],
  },
  {
    code: 'twilio/68004',
    title: 'Input Error',
    summary: 'The input that begins or checks a verification is malformed or incomplete.',
    at: [ANSWERED],
    causes: [
      {
        text: 'To is missing or not in E.164.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at To of the request.',
      },
      {
        text: 'Channel is missing or unsupported.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at Channel of the request.',
      },
      {
        text: 'The Service SID does not begin with VA.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the path of the request.',
      },
      {
        text: 'A check has neither to nor verificationSid, or a SID that does not begin with VE.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the parameters of the check.',
      },
      {
        text: 'The code is not 4 to 10 characters.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the length of Code and CustomCode.',
      },
      {
        text: 'A check of Silent Network Auth lacks the right snaClientToken.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the parameters of the check.',
      },
    ],
    fixes: [
      'Send all required parameters, form-urlencoded.',
      'Check To (E.164), the SIDs (VA, VE) and the channel.',
      'Send a code of 4 to 10 characters, and snaClientToken where it is asked for.',
    ],
    docs: [twilioPage(68004)],
    documented: 'page',
    pageDate: 'undated',
    notes: ['60404 has the same title.'],
  },
  {
    code: 'twilio/68008',
    title: 'Verify WhatsApp channel not configured',
    summary: 'A title of the list; it has no page that we found.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Only the title is known.',
        observable: false,
        because: 'Twilio publishes nothing else',
        instead: 'Look at the WhatsApp settings of the Service.',
      },
    ],
    fixes: ['Configure the WhatsApp sender of the Service.'],
    docs: [twilioPage(68008)],
    documented: 'title only',
    pageDate: 'none',
  },
] satisfies DocumentedError[]
