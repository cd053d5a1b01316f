import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-tag',
  summary: 'a CBOR tag',
  why: 'CTAP2 does not allow tags, and no WebAuthn structure has one.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'CTAP 2.1 §8',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected no tag, received tag ${args.tag ?? args.number ?? ''}`,
})
