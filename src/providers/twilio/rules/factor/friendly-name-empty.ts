import { defineRule } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'friendly-name-empty',
  summary: 'friendly_name of the factor request holds no name',
  why: 'friendly_name becomes user.displayName of the registration options; an empty text counts as none.',
  fix: 'Send a name that the user knows the account by; check that the field it is taken from is filled.',
  spec: 'Twilio error page 60388',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor-request'],
  message: (args) => expected('a text that is not empty', args),
  cause: (args) =>
    typeof args.received === 'string' && args.received.startsWith('"')
      ? 'The field that it was taken from is empty.'
      : '',
})
