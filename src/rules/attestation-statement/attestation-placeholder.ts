import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-placeholder',
  summary: 'the attestation statement holds placeholders',
  why: 'The texts "signaturebuffer" and "certbuffer" stand where a signature and a certificate are due; LastPass has sent them.',
  fix: 'Ask for attestation "none", or update the password manager.',
  spec: 'WebAuthn Level 3 §8.6',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: () => 'expected a signature and a certificate, received the text "signaturebuffer" or "certbuffer"',
  cause: () => 'A password manager that cannot attest filled the members in.',
})
