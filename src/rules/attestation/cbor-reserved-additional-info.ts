import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-reserved-additional-info',
  summary: 'a CBOR head of a reserved form',
  why: 'Additional information 28 to 30 is reserved; no encoder writes it. The bytes are damaged, or are no CBOR.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'RFC 8949 §3',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected a CBOR item, received a reserved head',
})
