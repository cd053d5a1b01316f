import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60306',
  title: 'Invalid Request',
  summary: 'A parameter of a Verify request has an invalid form.',
  at: [
    ANSWERED,
    { kind: 'twilio-entity-factor-request', member: '' },
    { kind: 'twilio-challenge-request', member: '' },
  ],
  causes: [
    {
      text: 'Factor parameters are invalid: FriendlyName, Binding and others.',
      rules: ['entity-factor-binding-invalid', 'entity-factor-text-too-long', 'entity-factor-metadata-invalid'],
    },
    {
      text: 'Challenge parameters are invalid: FactorSid, ExpirationDate, Details or HiddenDetails.',
      rules: ['challenge-expiration-invalid', 'challenge-hidden-details-invalid'],
    },
    {
      text: 'AuthPayload is invalid when a factor or a challenge is verified.',
      rules: ['challenge-auth-payload-invalid'],
    },
    {
      text: 'AccountSid, ServiceSid, Identity, FactorSid or ChallengeSid is invalid.',
      observable: false,
      because: 'they stand in the path of these requests',
      instead: 'Look at the path of the request: AC, VA, YF and YC, each with 32 hexadecimal digits.',
    },
    {
      text: 'The configuration of a factor is invalid.',
      observable: false,
      because: 'a configuration has an error of its own, which is told in place of this one',
      instead: 'Lint the body of the request: 60370 names the member that is wrong.',
    },
    {
      text: 'PhoneNumber or PhoneNumberPrefix is invalid for the global SafeList.',
      observable: false,
      because: 'it concerns one-time codes, whose payloads are not read here',
      instead: 'Look at the parameters of the request to the SafeList.',
    },
    {
      text: 'Paging parameters, a JWT or the event types of a webhook are invalid.',
      observable: false,
      because: 'none of them stands in a payload that is read here',
      instead: 'Look at the query, the Authorization header, or EventTypes of the webhook.',
    },
  ],
  fixes: ['Review the parameters of the request against the API reference.'],
  docs: [twilioPage(60306)],
  documented: 'short page',
  pageDate: 'undated',
  httpStatus: 400,
})
