import { algorithmName, ES256 } from '../../webauthn/cose.ts'
import { CRV_P256, crvName } from '../../webauthn/cose-curves.ts'
import { EC2, ktyName } from '../../webauthn/cose-key-types.ts'
import { at, defineRule } from '../define-rule.ts'
import { each } from './common.ts'

export default defineRule({
  id: 'attestation-u2f-credential-key',
  summary: 'the credential key of a FIDO U2F authenticator is not ES256',
  why: 'U2F makes keys on P-256 only.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.6; CTAP 2.1 §10.2',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements', 'coseKey', 'authenticatorData'],
  check: (parts) =>
    each(parts, ['fido-u2f'], () => {
      const { kty, crv, alg, pointer, offset, bytes } = parts.coseKey
      if (kty === EC2 && crv === CRV_P256 && alg === ES256) return []
      // What the key lacks is a finding of its own.
      if (kty === undefined || alg === undefined) return []
      const place = at(pointer, { layer: 'credentialPublicKey', bytes: { offset, length: bytes.length } })
      return [{ place, args: { kty, crv, alg } }]
    }),
  message: (args) =>
    `expected ES256 on P-256, received ${algorithmName(args.alg)} with ${args.crv === undefined ? ktyName(args.kty) : crvName(args.crv)}`,
})
