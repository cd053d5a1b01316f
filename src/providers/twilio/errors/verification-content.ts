import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of what a verification sends, and of its status. */
export default [
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
    pageDate: 'old',
    notes: [
      'Twilio published one line on this error.',
      'The copy that we read is old; pages beside it were rewritten in 2026 for Verify v2, so there may be more to read.',
    ],
  },
  {
    code: 'twilio/60440',
    title: 'Unsupported verification content type',
    summary: 'What customises a verification does not fit its channel.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The content type is unknown.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the parameters of the request.',
      },
      {
        text: 'The customisation belongs to another channel: TemplateSid is for SMS and Voice, channelConfiguration for e-mail.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at Channel of the request.',
      },
      {
        text: 'E-mail has no SendGrid integration.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the e-mail settings of the Service.',
      },
      {
        text: 'The channel is none of the Verify flow.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at Channel of the request.',
      },
    ],
    fixes: [
      'Take the value out and use a supported channel with its own parameters.',
      'Use a valid TemplateSid.',
      'Set up the e-mail integration and channelConfiguration: template_id, from, from_name, substitutions.',
      'Try once without custom content.',
    ],
    docs: [twilioPage(60440)],
    documented: 'page',
    pageDate: 'undated',
  },
  {
    code: 'twilio/60441',
    title: 'Illegal status',
    summary: 'The status of a verification (a one-time code, no factor) cannot be set so.',
    at: [ANSWERED],
    causes: [
      {
        text: 'An operation gave an unexpected status.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead:
          'Look at status of the verification: pending, approved, canceled, max_attempts_reached, deleted, failed or expired.',
      },
      {
        text: 'A status other than approved or canceled was to be set.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at Status of the request.',
      },
      {
        text: 'A status is set by hand where the Verification Check should complete the flow.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at who checks the code.',
      },
    ],
    fixes: [
      'Set approved only after a check of the code of your own, canceled to begin again.',
      'Else use the Verification Check.',
      'Look at the Verify log; ask support with the SIDs of Service and verification.',
    ],
    docs: [twilioPage(60441)],
    documented: 'page',
    pageDate: 'undated',
    notes: ['The page speaks of one-time-code verifications, not of factors or challenges.'],
  },
] satisfies DocumentedError[]
