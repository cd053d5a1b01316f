import { aaguidOf } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-aaguid-extension-malformed',
  summary: 'the AAGUID in the certificate is wrapped in another way',
  why: 'The value is an OCTET STRING of 16 bytes, which stands inside the OCTET STRING of every extension.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.2.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['packed', 'tpm'], (leaf, statement) => {
      const named = aaguidOf(leaf)
      if (named?.value !== 'malformed') return []
      const { extension } = named.found
      const length = extension.value.end - extension.value.start
      return [{ place: certificatePlace(statement, leaf, extension.node), args: { length } }]
    }),
  message: (args) =>
    `expected an OCTET STRING of 16 bytes inside the extension (18 bytes), received ${args.length} bytes`,
  cause: (args) => (args.length === 16 ? 'The inner OCTET STRING is missing.' : 'The value is something else.'),
})
