import { defineRule } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'factor-type-undocumented',
  summary: 'factor_type is none of the documented types',
  why: 'What completes the enrolment of a factor depends on its type: push, totp or passkeys.',
  fix: 'Compare with the answer of the API itself.',
  spec: 'Twilio Verify API, Factor resource (factor_type)',
  severity: 'info',
  rank: 'shape',
  kinds: ['twilio-factor'],
  message: (args) => expected('"push", "totp" or "passkeys"', args),
})
