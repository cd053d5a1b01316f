import { extensionOf, isCa } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-certificate-is-ca',
  summary: 'the attestation certificate is that of an authority',
  why: 'The key of an attestation certificate signs attestations, not certificates: cA of its basicConstraints is false.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.2.1, §8.3.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['packed', 'tpm'], (leaf, statement) =>
      isCa(leaf) === true
        ? [{ place: certificatePlace(statement, leaf, extensionOf(leaf, '2.5.29.19')?.extension.node) }]
        : [],
    ),
  message: () => 'expected basicConstraints with cA false, received true',
  cause: () => 'The first certificate may be the issuer: the attestation certificate goes first.',
})
