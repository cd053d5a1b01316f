import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-bad-utf8',
  summary: 'a CBOR text that is no UTF-8',
  why: 'A CBOR text is UTF-8; other bytes mean damage.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'RFC 8949 §3.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected UTF-8, received other bytes',
})
