import { algorithmName, suits } from '../../webauthn/cose.ts'
import { crvName } from '../../webauthn/cose-curves.ts'
import { ktyName } from '../../webauthn/cose-key-types.ts'
import { defineRule } from '../define-rule.ts'
import { eachLeaf, memberPlace } from './common.ts'

export default defineRule({
  id: 'attestation-algorithm-unsuited',
  summary: 'alg does not take the key of the attestation certificate',
  why: 'The signature is verified with the key of the first certificate by the algorithm that alg names.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['packed', 'tpm', 'android-key'], (leaf, statement) => {
      const { alg } = statement
      if (alg === undefined || !leaf.key || suits(alg, leaf.key)) return []
      const { kty, crv } = leaf.key
      return [{ place: memberPlace(statement, 'alg'), args: { alg, kty, crv } }]
    }),
  message: (args) =>
    `expected an algorithm for ${args.crv === undefined ? ktyName(args.kty) : crvName(args.crv)}, received ${algorithmName(args.alg)}`,
})
