import { defineRule } from '../define-rule.ts'
import { each, memberPlace } from './common.ts'

export default defineRule({
  id: 'attestation-u2f-certificate-count',
  summary: 'a FIDO U2F statement has more than one certificate',
  why: 'U2F authenticators send the attestation certificate alone.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.6',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, ['fido-u2f'], (statement) => {
      const { length } = statement.x5c ?? []
      return length > 1 ? [{ place: memberPlace(statement, 'x5c'), args: { length } }] : []
    }),
  message: (args) => `expected exactly one certificate, received ${args.length}`,
})
