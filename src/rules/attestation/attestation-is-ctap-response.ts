import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-is-ctap-response',
  summary: 'the attestation object is a raw CTAP2 response',
  why: 'CTAP2 numbers the members 1, 2, 3; WebAuthn names them fmt, authData, attStmt. The client platform has to translate.',
  fix: "Use the platform's WebAuthn API, or map the keys 1, 2, 3 to fmt, authData, attStmt before encoding.",
  spec: 'CTAP 2.1 §6.1.2; WebAuthn Level 3 §6.5.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: () => 'expected the keys fmt, attStmt and authData, received the numbered keys of CTAP2',
})
