import { absent, at, defineRule } from '../../../../rules/define-rule.ts'
import { CRITERIA } from './common.ts'

/** What the Service has to give instead. */
const explains = { at: Object.keys(CRITERIA).map((name) => `/config/${name}`) }

export default defineRule({
  id: 'factor-request-config-absent',
  summary: 'the factor request has no config: the Service must hold the criteria',
  why: 'Without config Twilio takes authenticator attachment, discoverable credentials and user verification from the Service. If one is not set there, no registration options can be made.',
  fix: 'Check that the Service has Passkeys.AuthenticatorAttachment, .DiscoverableCredentials and .UserVerification, or send the three in config.',
  spec: 'Twilio error page 60393',
  severity: 'info',
  tier: 'symptom',
  kinds: ['twilio-factor-request'],
  reads: ['object'],
  check: ({ object, payload }) => {
    if (payload.candidate.doc.elided) return []
    if (!Object.hasOwn(object, 'config')) return [{ place: absent('', 'config'), explains }]
    return object.config === null ? [{ place: at('/config'), explains }] : []
  },
  message: () => 'config is not there: the three criteria come from the Service, which this payload does not show',
})
