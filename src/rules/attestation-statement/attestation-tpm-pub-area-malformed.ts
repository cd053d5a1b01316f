import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-tpm-pub-area-malformed',
  summary: 'pubArea is no TPMT_PUBLIC',
  why: 'pubArea is the bare structure TPMT_PUBLIC; its hash is the name that the TPM certified.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.3; TPM 2.0 Library, Part 2, §12.2.4',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected TPMT_PUBLIC, received ${args.reason}`,
  cause: (args) =>
    String(args.reason).includes('TPM2B')
      ? 'The TPM2B_PUBLIC of a TPM command was sent as it is.'
      : 'The structure was cut or changed.',
})
