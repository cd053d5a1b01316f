import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of the resources of a verification. */
export default [
  {
    code: 'twilio/60425',
    title: 'Verification SID invalid or not provided',
    summary: 'The SID of the verification does not have the form of one.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The id of the verification has an invalid form.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Check the verification SID in the parameters or body.'],
    docs: [twilioPage(60425)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60426',
    title: 'Verification ID invalid or not provided',
    summary: 'The id of the verification is missing or malformed.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The id of the verification is missing or malformed.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Check the verification id of the request.'],
    docs: [twilioPage(60426)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60427',
    title: 'Factor ID invalid or not provided',
    summary: 'The id of the factor is missing or malformed.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The id of the factor is missing or misformatted.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Check the factor id in the parameter or body.'],
    docs: [twilioPage(60427)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60428',
    title: 'Unsupported channel',
    summary: 'The channel of the request is not supported.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The channel is not supported at present.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Try another type of channel.'],
    docs: [twilioPage(60428)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60431',
    title: 'Verification not found',
    summary: 'The verification of the request does not exist.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The verification is missing.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Check the verification of the request.'],
    docs: [twilioPage(60431)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60432',
    title: 'Unsupported passkeys relying party',
    summary: 'The type of the relying party is not supported.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The type of the relying party is not supported at present.',
        observable: false,
        because: 'the v2 API has no member of that name',
        instead:
          'Look at the body and URL of the request: content and its type belong to the preview API, comms.twilio.com/preview.',
      },
    ],
    fixes: ['Use another type.'],
    docs: [twilioPage(60432)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60433',
    title: 'Unsupported passkeys approval content type',
    summary: 'The content type of the approval is not supported.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The content type of the approval is not supported at present.',
        observable: false,
        because: 'the v2 API has no member of that name',
        instead:
          'Look at the body and URL of the request: content and its type belong to the preview API, comms.twilio.com/preview.',
      },
    ],
    fixes: ['Use another type.'],
    docs: [twilioPage(60433)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60440',
    title: 'Unsupported verification content type',
    summary: 'The content type of the verification is not supported.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The content type of the verification is not supported at present.',
        observable: false,
        because: 'the preview API is another product than the one whose payloads are read here',
        instead:
          'Look at the base URL of the request: comms.twilio.com/preview is the preview API, verify.twilio.com/v2 the present one.',
      },
    ],
    fixes: ['Try another content type.'],
    docs: [twilioPage(60440)],
    documented: 'short page',
    notes: [
      'Twilio publishes one line on this error.',
      'The words belong to the preview API; that the v2 endpoints never answer it is our inference.',
    ],
  },
  {
    code: 'twilio/60441',
    title: 'Illegal status',
    summary: 'The status of a verification (a one-time code, no factor) cannot be set so.',
    at: [ANSWERED],
    causes: [
      {
        text: 'A status other than approved or canceled was to be set, or the verification is in one that allows no change.',
        observable: false,
        because: 'verifications of one-time codes are none of the payloads that are read here',
        instead:
          'Look at status of the verification: pending, approved, canceled, max_attempts_reached, deleted, failed or expired.',
      },
    ],
    fixes: ['Set only approved or canceled, and only while the verification is pending.'],
    docs: [twilioPage(60441)],
    documented: 'page',
    notes: [
      'The page speaks of one-time-code verifications, not of factors or challenges.',
      'That only a pending verification can be changed is our reading.',
    ],
  },
] satisfies DocumentedError[]
