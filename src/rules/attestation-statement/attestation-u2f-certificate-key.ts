import { CRV_P256, crvName } from '../../webauthn/cose-curves.ts'
import { EC2, ktyName } from '../../webauthn/cose-key-types.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-u2f-certificate-key',
  summary: 'the key of a FIDO U2F certificate is not on P-256',
  why: 'U2F signs with ECDSA on P-256 and nothing else.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.6',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['fido-u2f'], (leaf, statement) => {
      const { kty, crv } = leaf.key ?? {}
      if (kty === EC2 && crv === CRV_P256) return []
      return [{ place: certificatePlace(statement, leaf, leaf.certificate.publicKey.node), args: { kty, crv } }]
    }),
  message: (args) =>
    `expected a key on P-256, received ${args.crv !== undefined ? crvName(args.crv) : args.kty !== undefined ? ktyName(args.kty) : 'another key'}`,
})
