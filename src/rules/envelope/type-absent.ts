import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'type-absent',
  summary: 'the credential has no type',
  why: 'Every WebAuthn credential says type "public-key". Twilio\'s API reference gives it that default, its error pages list it as required.',
  fix: 'Send "type": "public-key", as credential.toJSON() gives it.',
  spec: 'WebAuthn Level 3 §5.1, §5.8.2',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('"public-key"', args),
})
