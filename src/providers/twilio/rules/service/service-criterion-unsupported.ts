import { isPlaceholder } from '../../../../decode/plausible.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { CRITERIA, isUnset, settingOf } from './common.ts'

export default defineRule({
  id: 'service-criterion-unsupported',
  summary: 'an authenticator criterion of the Service has a value outside the documented ones',
  why: 'Twilio passes the criteria on into the registration options, and knows three values for each, in lower case, or none.',
  fix: 'Passkeys.AuthenticatorAttachment: platform, cross-platform or any; .DiscoverableCredentials and .UserVerification: required, preferred or discouraged.',
  spec: 'Twilio Verify API, Service resource (Passkeys); Twilio error page 60370',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-service'],
  reads: ['object'],
  check: ({ object }) =>
    Object.entries(CRITERIA).flatMap(([name, values]) => {
      const { pointer, value } = settingOf(object, name)
      if (isUnset(value) || (typeof value === 'string' && (values.includes(value) || isPlaceholder(value)))) return []
      return [
        {
          place: at(pointer),
          args: { member: plain(name), expected: plain(values.join(', ')), received: shown(value ?? null) },
        },
      ]
    }),
  message: (args, also) =>
    [args, ...also].map((one) => `${one.member}: expected ${one.expected}, received ${one.received}`).join('; '),
})
