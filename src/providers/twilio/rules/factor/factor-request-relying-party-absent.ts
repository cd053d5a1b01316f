import { absent, at, defineRule } from '../../../../rules/define-rule.ts'
import { configOf } from './common.ts'

export default defineRule({
  id: 'factor-request-relying-party-absent',
  summary: 'config names no relying party: that of the Service is used',
  why: 'A passkey is bound to a relying party. Without one in the request Twilio needs Passkeys.RelyingParty of the Service.',
  fix: 'Check that the Service has Passkeys.RelyingParty.Id, .Name and .Origins, or send config.relying_party.',
  spec: 'Twilio error page 60371',
  severity: 'info',
  tier: 'symptom',
  kinds: ['twilio-factor-request'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const config = configOf(object)
    if (!config || payload.candidate.doc.elided) return []
    if (!Object.hasOwn(config, 'relying_party')) return [{ place: absent('/config', 'relying_party') }]
    return config.relying_party === null ? [{ place: at('/config/relying_party') }] : []
  },
  message: () => 'relying_party is not there: it comes from the Service, which this payload does not show',
})
