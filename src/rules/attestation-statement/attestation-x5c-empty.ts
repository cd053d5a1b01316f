import { defineRule } from '../define-rule.ts'
import { each, memberPlace } from './common.ts'

export default defineRule({
  id: 'attestation-x5c-empty',
  summary: 'x5c has no certificate',
  why: 'The first certificate in x5c is the one whose key signed.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2, §8.5',
  severity: 'error',
  tier: 'symptom',
  kinds: ['registration'],
  reads: ['statements'],
  // The decoder tells it of a statement's own x5c; that of SafetyNet is in the header of its JWS (RFC 7515 §4.1.6).
  check: (parts) =>
    each(parts, ['android-safetynet'], (statement) => {
      const x5c = statement.jws?.header.x5c
      return Array.isArray(x5c) && x5c.length === 0 ? [{ place: memberPlace(statement, 'response') }] : []
    }),
  message: () => 'expected at least one certificate, received an empty array',
})
