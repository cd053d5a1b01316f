import { defineRule, text } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'service-member-invalid',
  summary: 'a member of the Service has a type that the API does not answer',
  why: 'Whatever reads this Service expects the types of the API. Another type was made on the way from Twilio to this file.',
  fix: 'Compare with the answer of the API itself; pass it on unchanged.',
  spec: 'Twilio Verify API, Service resource',
  severity: 'info',
  rank: 'shape',
  merge: false,
  kinds: ['twilio-service'],
  message: (args) => `${text(args.member)}: ${expected(WANTED[text(args.member)] ?? 'text', args)}`,
})

const WANTED: Record<string, string> = { passkeys: 'an object, or null', relying_party: 'an object', origins: 'a list' }
