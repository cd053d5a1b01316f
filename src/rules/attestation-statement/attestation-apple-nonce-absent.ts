import { appleNonceOf } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-apple-nonce-absent',
  summary: 'the Apple certificate has no readable nonce',
  why: 'The extension 1.2.840.113635.100.8.2 holds the nonce that ties the certificate to this registration.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.8',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['apple'], (leaf, statement) => {
      const nonce = appleNonceOf(leaf)
      if (nonce && !('malformed' in nonce)) return []
      return [
        {
          place: certificatePlace(statement, leaf, nonce?.malformed.extension.node),
          args: { there: nonce !== undefined },
        },
      ]
    }),
  message: (args) =>
    `expected the extension 1.2.840.113635.100.8.2 with an OCTET STRING, received ${args.there ? 'one of another form' : 'none'}`,
})
