import { defineRule } from '../define-rule.ts'
import { each, memberPlace } from './common.ts'

export default defineRule({
  id: 'attestation-ecdaa-retired',
  summary: 'the statement is signed with ECDAA',
  why: 'ECDAA was taken out of WebAuthn in Level 2; no server verifies it.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 2, changes since Level 1',
  severity: 'warning',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, ['packed', 'tpm'], (statement) =>
      statement.names.includes('ecdaaKeyId') ? [{ place: memberPlace(statement, 'ecdaaKeyId') }] : [],
    ),
  message: () => 'expected x5c or self attestation, received ecdaaKeyId',
})
