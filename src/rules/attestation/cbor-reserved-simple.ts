import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-reserved-simple',
  summary: 'a CBOR simple value of a reserved form',
  why: 'A simple value below 32 has to be written in one byte.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'RFC 8949 §3.3',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected a simple value in one byte, received it in two',
})
