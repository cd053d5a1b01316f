import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of verifications: blocked, or handed to a webhook or a network. */
export default [
  {
    code: 'twilio/60329',
    title: 'Verify SNA does not work with `psd2_enabled`',
    summary: 'Silent Network Auth was asked of a Service that has psd2_enabled.',
    at: [ANSWERED],
    causes: [
      {
        text: 'A verification with the channel sna was created in a Service with psd2_enabled.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at psd2_enabled of the Service.',
      },
    ],
    fixes: ['Do not use the channel sna in such a Service.'],
    docs: [twilioPage(60329)],
    documented: 'short page',
    pageDate: 'old',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
  {
    code: 'twilio/60330',
    title: 'Failed to invoke the webhook',
    summary: 'A webhook of Verify did not answer as it should.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The URL of the webhook cannot be reached.',
        observable: false,
        because: 'the webhook is a server of yours',
        instead: 'Call the URL from outside of your network.',
      },
      {
        text: 'The webhook takes another method than POST.',
        observable: false,
        because: 'the webhook is a server of yours',
        instead: 'Call it with POST.',
      },
      {
        text: 'The webhook answers something other than 200.',
        observable: false,
        because: 'the webhook is a server of yours',
        instead: 'Look at its own log for the time of the error.',
      },
    ],
    fixes: ['Make the URL reachable, take POST, and answer 200.'],
    docs: [twilioPage(60330)],
    documented: 'short page',
    pageDate: 'old',
    httpStatus: 400,
  },
  {
    code: 'twilio/60410',
    title: 'Verification delivery attempt blocked',
    summary: 'Fraud Guard has blocked the destination for 12 hours.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Fraud was suspected on the prefix of the number.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the Fraud Guard log for the prefix.',
      },
    ],
    fixes: ['Wait 12 hours: the block ends by itself.'],
    docs: [twilioPage(60410)],
    documented: 'short page',
    pageDate: '2026-03-11',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
  {
    code: 'twilio/60411',
    title: 'Phone Number or Phone Number Prefix already exists in Safelist',
    summary: 'The number or prefix is on the SafeList.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The number was added before.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look the number up in the SafeList.',
      },
      {
        text: 'It was added several times.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look for a request that was sent twice.',
      },
    ],
    fixes: ['Nothing is to be done.'],
    docs: [twilioPage(60411)],
    documented: 'short page',
    pageDate: 'old',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
  {
    code: 'twilio/60412',
    title: 'Verification blocked by Fraudulent Signup Prevention',
    summary: 'The configuration of the Service blocked the verification before its message was sent.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The request was judged a false or repeated signup of high risk.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the Verify log for the number.',
      },
      {
        text: 'The number of a real user is not on the SafeList.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look the number up in the SafeList.',
      },
    ],
    fixes: [
      'Add the number to the SafeList.',
      'Send risk_check=disable for this request; that lets more fraud through.',
      'Have the mode of the prevention changed: ask the account manager or support.',
    ],
    docs: [twilioPage(60412)],
    documented: 'page',
    pageDate: 'undated',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
  {
    code: 'twilio/60413',
    title: 'Verification blocked by Verify Device Intelligence',
    summary: 'What the device told was judged a high risk.',
    at: [ANSWERED],
    causes: [
      {
        text: 'A rule of Device Intelligence was met.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look at the rules of the Service.',
      },
      {
        text: 'Risk.TelemetryId was used before: it serves once.',
        observable: false,
        because: 'it concerns one-time codes, whose payloads are not read here',
        instead: 'Look for an earlier request with the same Risk.TelemetryId.',
      },
    ],
    fixes: [
      'Adjust the rules, or put the user on the allowlist.',
      'Fetch a new telemetry token for each request.',
      'Try rules in Shadow Mode first.',
    ],
    docs: [twilioPage(60413)],
    documented: 'page',
    pageDate: 'undated',
    notes: ['In the same range as the factor codes, but about messages of one-time codes.'],
  },
] satisfies DocumentedError[]
