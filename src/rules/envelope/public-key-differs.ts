import { comparePublicKey } from '../../decode/public-key.ts'
import { at, defineRule } from '../define-rule.ts'
import { faultOfKey } from './common.ts'

export default defineRule({
  id: 'public-key-differs',
  summary: 'response.publicKey is another key than the one in attestationObject',
  why: 'getPublicKey() gives the credential public key; a server that stores another one can never verify a sign-in.',
  fix: 'Send both members of one and the same response, or take the key from the attestation object.',
  spec: 'WebAuthn Level 3 §5.2.1.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['encoded', 'coseKey'],
  check: (parts) => {
    const own = parts.encoded.publicKey
    if (own?.state !== 'ok' || !own.bytes || faultOfKey(parts)) return []
    const { same } = comparePublicKey(own.bytes, parts.coseKey)
    return same === false ? [{ place: at(own.pointer), args: { length: own.bytes.length } }] : []
  },
  notChecked: (parts) =>
    parts.encoded?.publicKey?.bytes && faultOfKey(parts)
      ? `the attestation object is at fault (${faultOfKey(parts)?.kind})`
      : undefined,
  message: (args) => `expected the key of the attestation object, received another one (${args.length} bytes)`,
  cause: () => 'One of the two was changed, or the members come from two registrations.',
})
