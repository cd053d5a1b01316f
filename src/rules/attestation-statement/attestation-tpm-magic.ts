import { GENERATED } from '../../decode/statement/tpm-structures.ts'
import { defineRule } from '../define-rule.ts'
import { each, spanPlace } from './common.ts'

export default defineRule({
  id: 'attestation-tpm-magic',
  summary: 'certInfo was not made by a TPM',
  why: 'A TPM starts what it signs with TPM_GENERATED_VALUE, so that nobody can pass other data off as its own.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.3',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, ['tpm'], (statement) => {
      const { certInfo } = statement
      const found = certInfo?.attest?.magic
      if (!certInfo || found === undefined || found === GENERATED) return []
      return [{ place: spanPlace(statement, { ...certInfo, at: `${certInfo.at}.magic` }, 0, 4), args: { found } }]
    }),
  message: (args) => `expected 0x${GENERATED.toString(16)}, received 0x${args.found.toString(16).padStart(8, '0')}`,
})
