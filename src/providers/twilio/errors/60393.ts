import { defineError, twilioPage } from '../../define-error.ts'

const at = (member: string) => ({ endpoint: 'twilio/CreateFactor', member }) as const

export default defineError({
  code: 'twilio/60393',
  title: 'Authenticator criteria are missing from the request',
  summary:
    'A passkeys factor cannot be created, for authenticator_attachment, discoverable_credentials or user_verification is neither in config nor, without config, on the Service.',
  at: [
    { kind: 'twilio-service', member: '/passkeys' },
    at('/config/authenticator_attachment'),
    at('/config/discoverable_credentials'),
    at('/config/user_verification'),
  ],
  causes: [
    {
      text: 'The request has no config, and the Service lacks Passkeys.AuthenticatorAttachment, .DiscoverableCredentials or .UserVerification.',
      rules: [
        'factor-request-config-absent',
        'factor-request-criteria-incomplete',
        'factor-request-member-camel-case',
        'factor-request-flattened-member',
        'factor-request-member-misplaced',
        'service-criteria-unset',
      ],
    },
  ],
  fixes: [
    'Send config with all three, for instance platform, preferred, preferred.',
    'Or leave config out and set the three on the Service.',
    'Read the message of the error: it names the members that are missing.',
  ],
  docs: [twilioPage(60393)],
  documented: 'page',
  pageDate: '2026-11-11',
  notes: [
    'That a config with some of the three does not fall back on the Service is a reading of the page, not its words.',
  ],
})
