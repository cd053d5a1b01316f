import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'client-extension-results-invalid',
  summary: 'clientExtensionResults is no object',
  why: 'The member maps the names of extensions to their outputs; it is {} when none answered.',
  fix: 'Send "clientExtensionResults" as credential.toJSON() gives it, {} at least.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  rank: 'shape',
  kinds: CREDENTIAL_KINDS,
  message: (args) => expected('an object, {} at least', args),
})
