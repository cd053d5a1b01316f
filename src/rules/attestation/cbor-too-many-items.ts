import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-too-many-items',
  summary: 'CBOR data of too many items',
  why: 'A credential has some 60 items; this one has more than are read here.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'passkey-lint: src/limits.ts',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected at most 20,000 items, received more',
})
