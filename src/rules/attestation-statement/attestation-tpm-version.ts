import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { each, memberPlace } from './common.ts'

export default defineRule({
  id: 'attestation-tpm-version',
  summary: 'ver of a TPM statement is not "2.0"',
  why: 'The format is for TPM 2.0 only.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.3',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, ['tpm'], (statement) =>
      statement.ver === undefined || statement.ver === '2.0'
        ? []
        : [{ place: memberPlace(statement, 'ver'), args: { found: plain(statement.ver) } }],
    ),
  message: (args) => `expected "2.0", received "${args.found}"`,
})
