import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-tpm-subject-not-empty',
  summary: 'the TPM certificate has a subject',
  why: 'The subject of an attestation identity certificate is empty; the device is named in subjectAltName.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.3.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['tpm'], (leaf, statement) => {
      const { node, text } = leaf.certificate.subject
      return node.children.length === 0
        ? []
        : [{ place: certificatePlace(statement, leaf, node), args: { found: plain(text) } }]
    }),
  message: (args) => `expected an empty subject, received "${args.found}"`,
})
