import { defineRule } from '../define-rule.ts'
import { count } from '../wording.ts'

export default defineRule({
  id: 'attestation-certificate-trailing-bytes',
  summary: 'bytes follow a certificate',
  why: 'A byte string in x5c is one certificate and nothing else.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'RFC 5280 §4.1',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected the end of the certificate, received ${count(args.count, 'more byte')}`,
})
