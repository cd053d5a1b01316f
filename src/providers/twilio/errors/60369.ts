import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60369',
  title: 'Factor type invalid or not provided',
  summary: 'A factor is created at /Entities/{Identity}/Factors with a type that this endpoint does not take.',
  at: [ANSWERED, { kind: 'twilio-entity-factor-request', member: '' }],
  causes: [
    { text: 'FactorType is missing.', rules: ['entity-factor-type-absent'] },
    { text: 'FactorType is empty or unsupported: neither push nor totp.', rules: ['entity-factor-type-unsupported'] },
    {
      text: 'A passkeys factor is created at the endpoint of push and TOTP factors.',
      rules: ['entity-factor-type-unsupported'],
    },
  ],
  fixes: [
    'Send FactorType push or totp to /Entities/{Identity}/Factors.',
    'Push: send binding.publicKey, config.appId, config.notificationToken and config.sdkVersion; TOTP: factorType and friendlyName.',
    'Create passkeys factors at /Passkeys/Factors.',
  ],
  docs: [twilioPage(60369)],
  documented: 'page',
  pageDate: 'undated',
  notes: ['60370 names notificationPlatform for push as well, which this page leaves out.'],
})
