import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-safetynet-not-jws',
  summary: 'response is no JWS',
  why: 'A SafetyNet statement holds the text of a JWS in compact serialisation: three parts in base64url with dots between.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.5; RFC 7515 §7.1',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected header, payload and signature with dots between, received ${args.reason}`,
})
