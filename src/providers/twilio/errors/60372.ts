import { defineError, twilioPage } from '../../define-error.ts'

export default defineError({
  code: 'twilio/60372',
  title: 'Relying party id invalid or not provided',
  summary: 'The id of the relying party is missing or is no domain.',
  at: [
    { endpoint: 'twilio/CreateFactor', member: '/config/relying_party/id' },
    { endpoint: 'twilio/CreateFactor', member: '/config/relying_party/origins' },
    { kind: 'twilio-factor', member: '/config/relying_party/id' },
    { kind: 'twilio-service', member: '' },
  ],
  causes: [
    {
      text: 'The id was not sent.',
      rules: [
        'relying-party-id-absent',
        'factor-request-flattened-member',
        'service-relying-party-incomplete',
        'service-request-nested',
      ],
    },
    {
      text: 'The id has https:// in front or a port behind.',
      rules: [
        'relying-party-id-not-a-domain',
        'factor-relying-party-doubtful',
        'service-relying-party-id-not-a-domain',
      ],
    },
    { text: 'The id is not your domain.', rules: ['relying-party-origin-of-another-domain'] },
    {
      text: 'The accepted origins of the app are not configured.',
      rules: ['relying-party-origins-absent', 'service-relying-party-incomplete'],
    },
  ],
  fixes: [
    'Send Passkeys.RelyingParty.Id when the Service is created or updated, or relying_party.id in the factor request.',
    'Write the bare domain: no scheme, no path, no port.',
    'Review the origins of the relying party.',
  ],
  docs: [twilioPage(60372)],
  documented: 'page',
  pageDate: '2026-06-08',
})
