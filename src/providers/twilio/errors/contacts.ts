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
        because: 'the payload of that request is none that is read here',
        instead: 'Read the message of the error, and the request that it answers.',
      },
    ],
    fixes: ['Check the contact information and try again.'],
    docs: [twilioPage(60421)],
    documented: 'short page',
    pageDate: 'old',
    notes: [
      'Twilio published one line on this error.',
      'The copy that we read is old; pages beside it were rewritten in 2026 for Verify v2, so there may be more to read.',
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
        because: 'the payload of that request is none that is read here',
        instead: 'Read the message of the error, and the request that it answers.',
      },
    ],
    fixes: ['Check the contact of the request.'],
    docs: [twilioPage(60422)],
    documented: 'short page',
    pageDate: 'old',
    notes: [
      'Twilio published one line on this error.',
      'The copy that we read is old; pages beside it were rewritten in 2026 for Verify v2, so there may be more to read.',
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
        because: 'the payload of that request is none that is read here',
        instead: 'Read the message of the error, and the request that it answers.',
      },
    ],
    fixes: ['Send more precise contact information.'],
    docs: [twilioPage(60423)],
    documented: 'short page',
    pageDate: 'old',
    notes: [
      'Twilio published one line on this error.',
      'The copy that we read is old; pages beside it were rewritten in 2026 for Verify v2, so there may be more to read.',
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
        because: 'the payload of that request is none that is read here',
        instead: 'Read the message of the error, and the request that it answers.',
      },
    ],
    fixes: ['Add the address to the contact.'],
    docs: [twilioPage(60424)],
    documented: 'short page',
    pageDate: 'old',
    notes: [
      'Twilio published one line on this error.',
      'The copy that we read is old; pages beside it were rewritten in 2026 for Verify v2, so there may be more to read.',
    ],
  },
  {
    code: 'twilio/60436',
    title: 'Recipient invalid or not provided',
    summary: 'The phone number or e-mail address of a verification is missing or malformed.',
    at: [ANSWERED],
    causes: [
      {
        text: 'No recipient was sent.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at To of the request.',
      },
      {
        text: 'The phone number is not in E.164.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at To of the request.',
      },
      {
        text: 'Channel and recipient do not fit.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Compare Channel and To of the request.',
      },
      {
        text: 'The user mistyped it, and nobody checked.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Ask the user, or use Lookup.',
      },
    ],
    fixes: [
      'Send To.',
      'Phone channels: + and digits, E.164.',
      'E-mail: an address, with the e-mail integration configured.',
      'Normalise what users type, and use Lookup.',
    ],
    docs: [twilioPage(60436)],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'twilio/60437',
    title: 'Recipient type unsupported',
    summary: 'The recipient of a verification is of a type that its channel does not take.',
    at: [ANSWERED],
    causes: [
      {
        text: 'To is neither a phone number nor an e-mail address.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at To of the request.',
      },
      {
        text: 'A phone channel has a recipient that is no phone number.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Compare Channel and To of the request.',
      },
      {
        text: 'The channel email has a recipient that is no address.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Compare Channel and To of the request.',
      },
      {
        text: 'E-mail was sent before it was set up.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the e-mail settings of the Service.',
      },
    ],
    fixes: [
      'Send a supported recipient, phone numbers in E.164.',
      'Use the channel that fits it.',
      'Set up e-mail first: integration and sender.',
    ],
    docs: [twilioPage(60437)],
    documented: 'page',
    pageDate: 'undated',
  },
] satisfies DocumentedError[]
