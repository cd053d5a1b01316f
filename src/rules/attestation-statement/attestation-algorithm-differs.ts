import { algorithmName } from '../../webauthn/cose.ts'
import { defineRule } from '../define-rule.ts'
import { each, memberPlace } from './common.ts'

export default defineRule({
  id: 'attestation-algorithm-differs',
  summary: 'alg of a self attestation is not that of the credential',
  why: 'Without x5c the credential key itself signs, so alg has to be its algorithm.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.2, self attestation',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements', 'coseKey', 'authenticatorData'],
  check: (parts) =>
    each(parts, ['packed'], (statement) => {
      const { alg, names } = statement
      const own = parts.coseKey.alg
      if (alg === undefined || own === undefined || alg === own) return []
      if (names.includes('x5c') || names.includes('ecdaaKeyId')) return []
      return [{ place: memberPlace(statement, 'alg'), args: { alg, own } }]
    }),
  message: (args) => `expected ${algorithmName(args.own)}, received ${algorithmName(args.alg)}`,
})
