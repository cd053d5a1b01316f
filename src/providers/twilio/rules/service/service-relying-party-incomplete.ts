import { isObject } from '../../../../json/values.ts'
import { absent, at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { isForm, isUnset, settingOf } from './common.ts'

export default defineRule({
  id: 'service-relying-party-incomplete',
  summary: 'the relying party of the Service lacks its id, name or origins',
  why: 'A factor without a relying party of its own takes that of the Service: id, name and origins together.',
  fix: 'Set Passkeys.RelyingParty.Id, .Name and .Origins on the Service, or send config.relying_party with every factor.',
  spec: 'Twilio error pages 60371 and 60372',
  severity: 'warning',
  tier: 'cause',
  kinds: ['twilio-service'],
  reads: ['object'],
  check: ({ object, payload }) => {
    if (payload.candidate.doc.elided || isForm(object) || !isObject(object.passkeys)) return []
    return ['id', 'name', 'origins'].flatMap((name) => {
      const { pointer, member, value } = settingOf(object, 'relying_party', name)
      if (!isUnset(value) && !(Array.isArray(value) && value.length === 0)) return []
      return [{ place: member === undefined ? at(pointer) : absent(pointer, member), args: { member: plain(name) } }]
    })
  },
  message: (args, also) =>
    `expected id, name and origins of the relying party; not set: ${[args, ...also].map((one) => one.member).join(', ')}`,
})
