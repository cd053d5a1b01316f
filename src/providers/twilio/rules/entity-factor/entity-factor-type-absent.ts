import { absent, defineRule } from '../../../../rules/define-rule.ts'
import { sent } from '../challenge/common.ts'

export default defineRule({
  id: 'entity-factor-type-absent',
  summary: 'the request for a push or TOTP factor has no FactorType',
  why: 'What else the request has to hold depends on the type of the factor.',
  fix: 'Send FactorType push or totp.',
  spec: 'Twilio error page 60369',
  severity: 'error',
  tier: 'symptom',
  kinds: ['twilio-entity-factor-request'],
  reads: ['object'],
  check: ({ object, payload }) =>
    payload.candidate.doc.elided || sent(object, 'factortype') ? [] : [{ place: absent('', 'FactorType') }],
  message: () => 'expected FactorType push or totp, received nothing',
})
