import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-duplicate-key',
  summary: 'a key stands twice in a CBOR map',
  why: 'Parsers differ in which of two equal keys they take.',
  fix: 'Create the passkey again and send response.attestationObject as credential.toJSON() gives it.',
  spec: 'RFC 8949 §5.6; CTAP 2.1 §8',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected each key once, received ${args.path || 'a key'} twice`,
})
