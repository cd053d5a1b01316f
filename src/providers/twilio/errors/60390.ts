import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60390',
  title: 'Factor not found',
  summary: 'The factor that the request names does not exist there.',
  at: [
    ANSWERED,
    { kind: 'twilio-challenge', member: '/factor_sid' },
    { kind: 'twilio-challenge', member: '/identity' },
    { kind: 'twilio-challenge', member: '/entity_sid' },
    { kind: 'twilio-challenge', member: '/service_sid' },
  ],
  causes: [
    { text: 'The FactorSid is wrong.', rules: ['challenge-of-another-factor'] },
    {
      text: 'The factor belongs to another identity or another Service.',
      rules: ['challenge-of-another-entity', 'challenge-of-another-service'],
    },
    {
      text: 'The factor was deleted.',
      observable: false,
      because: 'what was deleted before leaves no trace in a payload',
      instead: 'Fetch the factor, or list the factors of the Entity.',
    },
    {
      text: 'It stayed unverified and was deleted 1 to 24 hours after its creation.',
      rules: ['factor-unverified-expired'],
    },
  ],
  fixes: [
    'Use ServiceSid, identity and sid of one and the same factor.',
    'List the factors of the Entity.',
    'Create a new factor.',
  ],
  docs: [twilioPage(60390)],
  documented: 'page',
  pageDate: 'undated',
  notes: [
    'VerifyFactor carries no SID. In every example the challenge in its client data is the factor’s SID as text, so a stale one may be the cause: an inference.',
  ],
})
