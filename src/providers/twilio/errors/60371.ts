import { defineError, twilioPage } from '../../define-error.ts'

export default defineError({
  code: 'twilio/60371',
  title: 'Relying party invalid or not provided',
  summary: 'The configuration of the relying party is missing or malformed.',
  at: [
    { endpoint: 'twilio/CreateFactor', member: '/config/relying_party' },
    { kind: 'twilio-factor', member: '/config/relying_party' },
    { kind: 'twilio-service', member: '' },
  ],
  causes: [
    {
      text: 'No relying party was sent.',
      rules: [
        'factor-request-relying-party-absent',
        'factor-request-member-camel-case',
        'factor-request-flattened-member',
        'factor-request-member-misplaced',
        'service-relying-party-incomplete',
        'service-request-nested',
      ],
    },
    {
      text: 'The relying party is not an object of id, name and origins.',
      rules: [
        'relying-party-not-an-object',
        'relying-party-id-absent',
        'relying-party-name-absent',
        'service-relying-party-incomplete',
      ],
    },
    {
      text: 'The id carries a scheme or a port.',
      rules: [
        'relying-party-id-not-a-domain',
        'factor-relying-party-doubtful',
        'service-relying-party-id-not-a-domain',
      ],
    },
    {
      text: 'The origins are missing, misformatted, or not the accepted origins and App IDs.',
      rules: [
        'relying-party-origins-absent',
        'relying-party-origins-invalid',
        'relying-party-origin-of-another-domain',
        'service-relying-party-incomplete',
        'service-relying-party-origins-invalid',
        'factor-relying-party-doubtful',
      ],
    },
  ],
  fixes: [
    'In a factor request send config.relying_party; on the Service set Passkeys.RelyingParty.Id, .Name and .Origins.',
    'Use the bare domain as id and the name that users see as name.',
    'List the exact https origins or App IDs as origins.',
  ],
  docs: [twilioPage(60371)],
  documented: 'page',
  pageDate: 'undated',
  notes: ['The reference of the Service resource shows origins without a scheme; this page asks for https origins.'],
})
