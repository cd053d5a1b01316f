import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60391',
  title: 'Challenge not found',
  summary: 'The challenge that the request names does not exist there.',
  at: [
    ANSWERED,
    { kind: 'twilio-challenge', member: '/identity' },
    { kind: 'twilio-challenge', member: '/entity_sid' },
    { kind: 'twilio-challenge', member: '/service_sid' },
  ],
  causes: [
    {
      text: 'The challenge SID is unknown.',
      observable: false,
      because: 'which challenges exist only Twilio knows',
      instead: 'Fetch the challenge below the same Service and Entity.',
    },
    { text: 'The identity is not the one that the challenge was created for.', rules: ['challenge-of-another-entity'] },
    { text: 'The challenge belongs to another Service.', rules: ['challenge-of-another-service'] },
    {
      text: 'The SID is stale, or from another environment.',
      observable: false,
      because: 'a SID does not show where it comes from',
      instead: 'Compare service_sid and account_sid of the challenge with what the request uses.',
    },
  ],
  fixes: [
    'Use exactly the ServiceSid, identity and challenge sid that the creation answered.',
    'Create a new challenge and use its sid.',
    'Keep the SIDs of test and production apart.',
  ],
  docs: [twilioPage(60391)],
  documented: 'page',
  pageDate: '2026-06-08',
  notes: [
    'Of the fixes of the page we read the first; the others are ours.',
    'ApproveChallenge carries no SID. In every example the challenge in its client data is the challenge’s SID as text, so a stale one may be the cause: an inference.',
  ],
})
