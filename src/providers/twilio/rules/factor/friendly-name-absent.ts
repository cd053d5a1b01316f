import { defineRule } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'friendly-name-absent',
  summary: 'the factor request has no friendly_name',
  why: 'friendly_name becomes user.displayName of the registration options, without which no browser makes a passkey; identity does not take its place.',
  fix: 'Send friendly_name next to identity: a name that the user knows the account by.',
  spec: 'Twilio error page 60388',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor-request'],
  message: (args) => expected('friendly_name', args),
  cause: () => 'The body was made without it, or with identity alone.',
})
