import { isObject } from '../../../../json/values.ts'
import { absent, at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { CRITERIA, isForm, isUnset, settingOf } from './common.ts'

export default defineRule({
  id: 'service-criteria-unset',
  summary: 'the Service does not hold the authenticator criteria that factors fall back on',
  why: 'A passkeys factor that is created without config takes authenticator attachment, discoverable credentials and user verification from the Service. When one is not set, no registration options can be made.',
  fix: 'Set Passkeys.AuthenticatorAttachment, .DiscoverableCredentials and .UserVerification on the Service, or send all three in config of every factor.',
  spec: 'Twilio error page 60393',
  severity: 'warning',
  kinds: ['twilio-service'],
  reads: ['object'],
  check: ({ object, payload }) => {
    if (payload.candidate.doc.elided || isForm(object) || !isObject(object.passkeys)) return []
    return Object.keys(CRITERIA).flatMap((name) => {
      const { pointer, member, value } = settingOf(object, name)
      if (!isUnset(value)) return []
      return [{ place: member === undefined ? at(pointer) : absent(pointer, member), args: { member: plain(name) } }]
    })
  },
  message: (args, also) =>
    `expected the three authenticator criteria; not set: ${[args, ...also].map((one) => one.member).join(', ')}`,
})
