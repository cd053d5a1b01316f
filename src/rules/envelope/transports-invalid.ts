import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'transports-invalid',
  summary: 'transports is not a list of texts',
  why: 'transports lists how the authenticator can be reached; the browser needs the list again at the next sign-in.',
  fix: 'Send response.transports as credential.toJSON() gives it, or leave it out.',
  spec: 'WebAuthn Level 3 §5.2.1, §5.8.4',
  severity: 'warning',
  rank: 'shape',
  kinds: ['registration'],
  message: (args) => expected('a list such as ["internal", "hybrid"], or no member', args),
})
