import { CREDENTIAL_KINDS } from '../../types.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-not-map',
  summary: 'the credential public key is no COSE key',
  why: 'A credential public key is a COSE_Key: a CBOR map.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged.',
  spec: 'RFC 9052 §7',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected a CBOR map, received ${args.found ?? 'other bytes'}`,
})
