import { absent, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'client-extension-results-absent',
  summary: 'the credential has no clientExtensionResults',
  why: 'The standard requires it; strict servers refuse a credential without it, Twilio and Auth0 do not ask for it.',
  fix: 'Send "clientExtensionResults": {} when no extension answered; credential.toJSON() does so.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'warning',
  tier: 'symptom',
  kinds: ['registration', 'authentication'],
  reads: ['credential'],
  check: ({ credential, payload }) =>
    !payload.candidate.doc.elided &&
    credential.members.clientExtensionResults?.how === 'absent' &&
    credential.layout === 'nested'
      ? [{ place: absent('', 'clientExtensionResults') }]
      : [],
  message: () => 'expected an object, {} at least, received nothing',
})
