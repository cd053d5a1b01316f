import { defineRule } from '../define-rule.ts'
import { article } from '../wording.ts'

export default defineRule({
  id: 'attestation-certificate-malformed',
  summary: 'an entry of x5c is no certificate',
  why: 'Each entry of x5c is one X.509 certificate in DER.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2; RFC 5280 §4.1',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) =>
    args.hex === undefined
      ? `expected a certificate in a byte string, received ${args.found === undefined ? 'something else' : article(String(args.found))}`
      : `expected an X.509 certificate, received bytes that start ${args.hex}`,
})
