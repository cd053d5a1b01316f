import { isObject } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { foreignType } from './common.ts'

export default defineRule({
  id: 'factor-config-of-another-type',
  summary: 'config of the passkeys factor holds a member of a push or TOTP factor',
  why: 'Each factor type has a configuration of its own, and Twilio refuses members of another type.',
  fix: 'Send only relying_party, authenticator_attachment, discoverable_credentials and user_verification; push and TOTP factors are created at /Entities/{identity}/Factors.',
  spec: 'Twilio error page 60370',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-factor-request'],
  reads: ['object'],
  check: ({ object }) => {
    if (!isObject(object.config)) return []
    return Object.keys(object.config).flatMap((name) => {
      const type = foreignType(name)
      return type === undefined
        ? []
        : [{ place: at(`/config/${name}`), args: { name: plain(name), intended: plain(type) } }]
    })
  },
  message: (args, also) =>
    `expected a passkeys configuration, received ${[args, ...also].map((one) => `"${one.name}" of a ${one.intended} factor`).join(', ')}`,
})
