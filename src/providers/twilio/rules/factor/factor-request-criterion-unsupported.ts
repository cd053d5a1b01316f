import { defineRule, text } from '../../../../rules/define-rule.ts'
import { CRITERIA } from './common/request.ts'

export default defineRule({
  id: 'factor-request-criterion-unsupported',
  summary: 'an authenticator criterion has a value outside the documented ones',
  why: 'Twilio passes the criteria on into the registration options, and knows three values for each, in lower case. Only the Service may hold an empty one.',
  fix: 'authenticator_attachment: platform, cross-platform or any; discoverable_credentials and user_verification: required, preferred or discouraged.',
  spec: 'Twilio error page 60370',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor-request'],
  message: (args, also) =>
    [args, ...also]
      .map((one) => `${text(one.member)}: expected ${valuesOf(one.member)}, received ${text(one.received)}`)
      .join('; '),
  cause: (args) => {
    const word = text(args.received)
      .replaceAll(/["\s_]/g, '')
      .toLowerCase()
    if (word === '')
      return 'An empty value is what a Service without passkeys settings shows; a request needs a choice.'
    const known = CRITERIA[text(args.member)] ?? []
    if (known.some((value) => value.replace('-', '') === word.replace('-', '')))
      return 'The value is right but for its spelling: an enum of some code was written out in its own style.'
    const other = Object.keys(CRITERIA).find((name) => CRITERIA[name]?.includes(word))
    if (other) return `"${word}" is a value of ${other}.`
    return word === 'true' || word === 'false' ? 'The criterion is a choice of three, not a switch.' : ''
  },
})

const valuesOf = (member: unknown): string => (CRITERIA[String(member)] ?? []).map((value) => `"${value}"`).join(', ')
