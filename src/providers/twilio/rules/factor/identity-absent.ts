import { defineRule } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'identity-absent',
  summary: 'the factor request has no identity',
  why: 'identity says whose factor it is. Twilio finds or makes the Entity by it.',
  fix: 'Send the identity of your user: 8 to 64 letters and digits, parted by dashes, such as a UUID.',
  spec: 'Twilio error page 60367',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor-request'],
  message: (args) => expected('identity', args),
})
