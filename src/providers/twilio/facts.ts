import type { ProviderFacts } from '../provider.ts'

/** Verify: Passkeys, and the push and TOTP factors beside them. */
export const facts = {
  title: 'Twilio',
  example: 'twilio/60377',
  kinds: [
    'twilio-factor',
    'twilio-challenge',
    'twilio-service',
    'twilio-factor-request',
    'twilio-entity-factor-request',
    'twilio-challenge-request',
    'twilio-error',
  ],
  objects: 'a factor or its request',
  others: /\/Services\/[^/]+\/(?:Passkeys|Entities|VerificationCheck|Verifications)(?:\/|$)/i,
  endpoints: {
    'twilio/VerifyFactor': { takes: 'registration', bare: true, path: /\/Passkeys\/VerifyFactor\/?$/i },
    'twilio/ApproveChallenge': { takes: 'authentication', bare: true, path: /\/Passkeys\/ApproveChallenge\/?$/i },
    'twilio/CreateFactor': { takes: 'twilio-factor-request', path: /\/Passkeys\/Factors\/?$/i },
  },
} as const satisfies ProviderFacts
