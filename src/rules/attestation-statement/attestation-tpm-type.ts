import { ATTEST_CERTIFY } from '../../decode/statement/tpm-structures.ts'
import { defineRule } from '../define-rule.ts'
import { each, spanPlace } from './common.ts'

export default defineRule({
  id: 'attestation-tpm-type',
  summary: 'certInfo certifies no key',
  why: 'The TPM has to have certified the new key: its type is TPM_ST_ATTEST_CERTIFY.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.3',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, ['tpm'], (statement) => {
      const { certInfo } = statement
      const found = certInfo?.attest?.type
      if (!certInfo || found === undefined || found === ATTEST_CERTIFY) return []
      return [{ place: spanPlace(statement, { ...certInfo, at: `${certInfo.at}.type` }, 4, 2), args: { found } }]
    }),
  message: (args) =>
    `expected 0x${ATTEST_CERTIFY.toString(16)}, received 0x${args.found.toString(16).padStart(4, '0')}`,
})
