import { defineRule } from '../define-rule.ts'
import { article } from '../wording.ts'

export default defineRule({
  id: 'attestation-certificate-is-text',
  summary: 'a certificate in x5c is text',
  why: 'A certificate in x5c is the DER itself in a byte string: not PEM, not base64.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) =>
    `expected DER in a byte string, received ${args.pem ? 'PEM' : 'base64'} in ${article(String(args.found))}`,
  cause: () => 'The certificate was taken from a file and not decoded.',
})
