import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-float',
  summary: 'a CBOR floating-point number',
  why: 'No WebAuthn structure has a floating-point number.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'CTAP 2.1 §8',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected an integer, received a floating-point number',
})
