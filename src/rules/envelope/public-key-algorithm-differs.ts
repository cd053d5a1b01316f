import { shown } from '../../text/shown.ts'
import { algorithmName } from '../../webauthn/cose.ts'
import { at, defineRule } from '../define-rule.ts'
import { faultOfKey } from './common.ts'

export default defineRule({
  id: 'public-key-algorithm-differs',
  summary: 'publicKeyAlgorithm is not the algorithm of the key',
  why: 'getPublicKeyAlgorithm() gives alg of the credential public key, a number of the COSE registry.',
  fix: 'Send both members of one and the same response, or take the algorithm from the attestation object.',
  spec: 'WebAuthn Level 3 §5.2.1 (getPublicKeyAlgorithm)',
  severity: 'error',
  kinds: ['registration'],
  reads: ['credential', 'coseKey'],
  check: (parts) => {
    const own = parts.credential.members.publicKeyAlgorithm
    const { alg } = parts.coseKey
    if (own?.value === undefined || own.value === null || alg === undefined || own.value === alg) return []
    if (faultOfKey(parts)) return []
    return [{ place: at(own.pointer), args: { received: shown(own.value), alg } }]
  },
  notChecked: (parts) =>
    parts.credential?.members.publicKeyAlgorithm?.value !== undefined && faultOfKey(parts)
      ? `the attestation object is at fault (${faultOfKey(parts)?.kind})`
      : undefined,
  message: (args) => `expected ${args.alg} (${algorithmName(args.alg)}), received ${args.received}`,
})
