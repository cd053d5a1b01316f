import { defineRule } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'relying-party-name-absent',
  summary: 'relying_party has no name',
  why: 'The name is what the browser shows the user when a passkey is made; a relying party is id, name and origins together.',
  fix: 'Send relying_party.name, the name of your site or product.',
  spec: 'Twilio error page 60371',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor-request'],
  message: (args) => expected('a text that is not empty as relying_party.name', args),
})
