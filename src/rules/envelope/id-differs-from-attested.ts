import { sameBytes } from '../../bytes.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'id-differs-from-attested',
  summary: 'id and rawId name another credential than the authenticator data',
  why: 'The authenticator data of a registration holds the id of the new credential; id and rawId repeat it.',
  fix: 'Send id, rawId and response of one and the same object that navigator.credentials.create() returned.',
  spec: 'WebAuthn Level 3 §6.5.1, §7.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['encoded', 'attested'],
  check: ({ encoded, attested }) => {
    const { id, rawId } = encoded
    // An attested id of no bytes is a finding of its own, and equal to nothing.
    if (!id?.bytes || attested.credentialId.length === 0 || sameBytes(id.bytes, attested.credentialId)) return []
    // Without a readable key behind it nobody knows where the attested id ends.
    if (!attested.publicKey) return []
    // When rawId is right, id alone was changed: that is another rule's finding.
    if (rawId?.bytes && !sameBytes(rawId.bytes, id.bytes)) return []
    const args = { length: id.bytes.length, attestedLength: attested.credentialId.length }
    return [{ place: at(id.pointer), args, ...(rawId?.bytes ? { also: [{ place: at(rawId.pointer), args }] } : {}) }]
  },
  message: (args) =>
    `expected the credential id of the authenticator data (${args.attestedLength} bytes), received another of ${args.length} bytes`,
  cause: () => 'id and response come from two different registrations, or id is the key of a database record.',
})
