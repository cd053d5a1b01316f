import { defineRule } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'relying-party-not-an-object',
  summary: 'relying_party is not an object of id, name and origins',
  why: 'Twilio reads three members of it; a text such as the domain alone has none.',
  fix: 'Send {"id": "example.com", "name": "Example", "origins": ["https://example.com"]}.',
  spec: 'Twilio error page 60371',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor-request'],
  message: (args) => expected('an object with id, name and origins', args),
})
