import { isCa } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-basic-constraints-absent',
  summary: 'the attestation certificate has no basicConstraints',
  why: 'The extension has to say that the certificate is that of no authority. Where it is absent, servers differ: webauthn-rs refuses the registration, SimpleWebAuthn takes it.',
  fix: 'If your server refuses it, ask for attestation "none", which needs no statement; tell the vendor of the authenticator.',
  spec: 'WebAuthn Level 3 §8.2.1',
  severity: 'warning',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['packed'], (leaf, statement) =>
      // A certificate of version 1 has no extensions: that is another rule's finding.
      isCa(leaf) === undefined && leaf.certificate.version.number === 3
        ? [{ place: certificatePlace(statement, leaf) }]
        : [],
    ),
  message: () => 'expected the extension basicConstraints with cA false, received none',
  cause: () => 'The certificate was issued without it, which some vendors do.',
})
