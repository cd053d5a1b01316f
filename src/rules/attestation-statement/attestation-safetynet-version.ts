import { defineRule } from '../define-rule.ts'
import { each, memberPlace } from './common.ts'

export default defineRule({
  id: 'attestation-safetynet-version',
  summary: 'ver of a SafetyNet statement is empty',
  why: 'ver is the version of Google Play Services that made the answer.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.5',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, ['android-safetynet'], (statement) =>
      statement.ver === '' ? [{ place: memberPlace(statement, 'ver') }] : [],
    ),
  message: () => 'expected a version, received an empty text',
})
