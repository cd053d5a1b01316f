import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-too-deep',
  summary: 'CBOR data that is nested too deep',
  why: 'CTAP2 allows 4 levels, a compound attestation needs 5; deeper data is no credential.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'CTAP 2.1 §8',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected at most 16 levels, received more',
})
