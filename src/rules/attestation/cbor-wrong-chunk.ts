import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-wrong-chunk',
  summary: 'a chunk of another type in a CBOR string',
  why: 'The chunks of a string of indefinite length are strings of its own type and of definite length.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'RFC 8949 §3.2.3',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected a chunk of the same type, received another item',
})
