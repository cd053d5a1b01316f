import { isSelfIssued } from '../../decode/statement/certificates.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, each } from './common.ts'

export default defineRule({
  id: 'attestation-chain-has-root',
  summary: 'x5c holds the root certificate, too',
  why: 'A server has its own copy of the roots that it trusts; FIDO conformance tests refuse a chain with its root in it.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.2; RFC 5280 §6.1',
  severity: 'info',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, ['packed', 'tpm', 'apple'], (statement) => {
      const { x5c = [] } = statement
      const last = x5c.at(-1)
      if (!last || x5c.length < 2 || !isSelfIssued(last)) return []
      return [{ place: certificatePlace(statement, last), args: { index: x5c.length - 1 } }]
    }),
  message: (args) => `expected the chain without its root, received the root as x5c[${args.index}]`,
})
