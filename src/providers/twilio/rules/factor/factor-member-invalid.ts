import { defineRule, text } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

const WANTED: Record<string, string> = {
  config: 'an object',
  options: 'an object, or null once the factor is created',
  identity: 'text',
  friendly_name: 'text',
}

export default defineRule({
  id: 'factor-member-invalid',
  summary: 'a member of the factor has a type that the API does not answer',
  why: 'Whatever reads this factor expects the types of the API. Another type was made on the way from Twilio to this file.',
  fix: 'Compare with the answer of the API itself; pass it on unchanged.',
  spec: 'Twilio Verify API, Factor resource',
  severity: 'info',
  rank: 'shape',
  merge: false,
  kinds: ['twilio-factor'],
  message: (args) => `${text(args.member)}: ${expected(WANTED[text(args.member)] ?? 'text', args)}`,
})
