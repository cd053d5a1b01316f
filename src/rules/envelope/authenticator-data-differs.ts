import { sameBytes } from '../../bytes.ts'
import { at, defineRule } from '../define-rule.ts'
import { faultOfKey } from './common.ts'

export default defineRule({
  id: 'authenticator-data-differs',
  summary: 'response.authenticatorData is not the one inside attestationObject',
  why: 'getAuthenticatorData() gives the bytes of authData in the attestation object; two different ones cannot come from one registration.',
  fix: 'Send both members of one and the same response, or leave authenticatorData out: servers read the attestation object.',
  spec: 'WebAuthn Level 3 §5.2.1 (getAuthenticatorData)',
  severity: 'error',
  kinds: ['registration'],
  reads: ['encoded', 'attestation'],
  check: (parts) => {
    const own = parts.encoded.authenticatorData
    const inner = parts.attestation.authData
    if (own?.state !== 'ok' || !own.bytes || !inner || faultOfKey(parts) || sameBytes(own.bytes, inner)) return []
    return [{ place: at(own.pointer), args: { length: own.bytes.length, innerLength: inner.length } }]
  },
  notChecked: (parts) =>
    parts.encoded?.authenticatorData?.bytes && faultOfKey(parts)
      ? `the attestation object is at fault (${faultOfKey(parts)?.kind})`
      : undefined,
  message: (args) =>
    `expected the ${args.innerLength} bytes of authData in attestationObject, received ${args.length === args.innerLength ? 'as many other bytes' : `${args.length} others`}`,
  cause: () => 'One of the two was changed, or the members come from two registrations.',
})
