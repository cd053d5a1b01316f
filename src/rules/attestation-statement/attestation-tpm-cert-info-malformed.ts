import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-tpm-cert-info-malformed',
  summary: 'certInfo is no TPMS_ATTEST',
  why: 'certInfo is the bare structure TPMS_ATTEST, over which the TPM signed.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.3; TPM 2.0 Library, Part 2, §10.12.8',
  severity: 'error',
  rank: 'decode',
  kinds: ['registration'],
  message: (args) => `expected TPMS_ATTEST, received ${args.reason}`,
  cause: (args) =>
    String(args.reason).includes('TPM2B')
      ? 'The TPM2B_ATTEST of a TPM command was sent as it is.'
      : 'The structure was cut or changed.',
})
