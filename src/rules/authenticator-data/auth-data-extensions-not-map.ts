import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'auth-data-extensions-not-map',
  summary: 'the extension outputs are no CBOR map',
  why: 'Flag ED says that a map of extension outputs stands at the end.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged.',
  spec: 'WebAuthn Level 3 §6.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected a CBOR map, received ${args.found ?? 'other bytes'}`,
})
