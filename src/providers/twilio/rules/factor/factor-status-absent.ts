import { defineRule } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'factor-status-absent',
  summary: 'the factor shows no status',
  why: 'Whether a factor may be used is decided by its status alone; without it nothing can be said about an illegal status.',
  fix: 'Fetch the factor and look at status: "unverified" or "verified".',
  spec: 'Twilio Verify API, Factor resource (status); Twilio error page 60383',
  severity: 'warning',
  rank: 'shape',
  kinds: ['twilio-factor'],
  message: (args) => expected('status "unverified" or "verified"', args),
  cause: () => 'The answer was cut, or mapped by code that does not keep the status.',
})
