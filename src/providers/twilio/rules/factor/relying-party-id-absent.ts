import { defineRule } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'relying-party-id-absent',
  summary: 'relying_party has no id',
  why: 'The id is the domain that the passkey is bound to; a relying party is id, name and origins together.',
  fix: 'Send relying_party.id, the bare domain of your site, or leave relying_party out and configure the Service.',
  spec: 'Twilio error pages 60372 and 60371',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor-request'],
  message: (args) => expected('the domain as relying_party.id', args),
})
