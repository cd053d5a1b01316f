import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of contacts and recipients. */
export default [
  {
    code: 'twilio/60421',
    title: 'Unexpected result when creating contact',
    summary: 'A contact could not be created.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Creating the contact failed unexpectedly.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Check the contact information and try again.'],
    docs: [twilioPage(60421)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60422',
    title: 'Contact not found',
    summary: 'The contact of the request does not exist.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The contact is missing.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Check the contact of the request.'],
    docs: [twilioPage(60422)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60423',
    title: 'Multiple contacts were found',
    summary: 'The request fits several contacts.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Several contacts fit the criteria of the request.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Send more precise contact information.'],
    docs: [twilioPage(60423)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60424',
    title: 'Contact address not found',
    summary: 'The contact has no address to use.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The contact holds no relevant address.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Add the address to the contact.'],
    docs: [twilioPage(60424)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60436',
    title: 'Recipient invalid or not provided',
    summary: 'The recipient is missing or malformed.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The recipient is missing or misformatted.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Check the recipient in the body.'],
    docs: [twilioPage(60436)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60437',
    title: 'Recipient type unsupported',
    summary: 'The type of the recipient is not supported.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The type of recipient is not supported at present.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Try another type of recipient.'],
    docs: [twilioPage(60437)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
] satisfies DocumentedError[]
