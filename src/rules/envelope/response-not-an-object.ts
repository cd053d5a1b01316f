import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'response-not-an-object',
  summary: 'response is not an object',
  why: 'A server reads members of response; it does not look for them in a list, a text or a number.',
  fix: 'Send response as the object that credential.toJSON() gives.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('an object', args),
})
