import { defineError, twilioPage } from '../../define-error.ts'

export default defineError({
  code: 'twilio/60370',
  title: 'Factor config invalid or not provided',
  summary: 'A factor is created or updated with a configuration that does not fit its type.',
  at: [
    { endpoint: 'twilio/CreateFactor', member: '/config' },
    { kind: 'twilio-factor', member: '/config' },
    { kind: 'twilio-entity-factor-request', member: '' },
    { kind: 'twilio-service', member: '' },
  ],
  causes: [
    {
      text: 'config was not sent where it is needed, or is no object.',
      rules: ['factor-request-config-absent', 'factor-config-not-an-object'],
    },
    {
      text: 'config holds fields of another factor type.',
      rules: ['factor-config-of-another-type', 'entity-factor-config-of-another-type'],
    },
    {
      text: 'A push factor lacks its app id, notification platform, notification token or SDK version.',
      rules: ['push-config-incomplete', 'entity-factor-config-incomplete'],
    },
    {
      text: 'The notification platform of a push factor is not a documented one, or its token is not 32 to 255 characters long.',
      rules: ['push-config-invalid', 'entity-factor-config-invalid'],
    },
    {
      text: 'timeStep, skew or codeLength of a TOTP factor is out of range, or its alg is not supported.',
      rules: ['totp-config-invalid', 'entity-factor-config-invalid'],
    },
    {
      text: 'The passkeys configuration is incomplete or wrong: the relying party, or a value for attachment, discoverable credentials or user verification that is not a documented one.',
      rules: [
        'factor-request-criteria-incomplete',
        'factor-request-criterion-unsupported',
        'factor-request-member-camel-case',
        'factor-request-flattened-member',
        'factor-request-member-misplaced',
        'relying-party-not-an-object',
        'service-criterion-unsupported',
      ],
    },
  ],
  fixes: [
    'Send only the members that belong to the type of the factor.',
    'Push: app id, notification platform, notification token (32 to 255 characters) and SDK version, all four.',
    'TOTP: timeStep 20 to 60, skew 0 to 2, codeLength 3 to 8, alg sha1, sha256 or sha512.',
    'Passkeys: relying_party as an object, and one of the documented values for each of the three criteria.',
  ],
  docs: [twilioPage(60370)],
  documented: 'page',
  pageDate: 'undated',
  notes: ['No source says which of 60370, 60371 and 60393 comes first.'],
})
