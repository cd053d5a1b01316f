import { isPlaceholder } from '../../../../decode/plausible.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { shown } from '../../../../text/shown.ts'
import { sent } from '../challenge/common.ts'

export default defineRule({
  id: 'entity-factor-type-unsupported',
  summary: 'FactorType is neither push nor totp',
  why: 'The endpoint …/Entities/{Identity}/Factors makes push and TOTP factors. Passkeys factors are made at …/Passkeys/Factors, in JSON.',
  fix: 'Send push or totp; create passkeys factors with POST …/Passkeys/Factors.',
  spec: 'Twilio error page 60369',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-entity-factor-request'],
  reads: ['object'],
  check: ({ object }) => {
    const found = sent(object, 'factortype')
    if (!found || found.value === 'push' || found.value === 'totp') return []
    if (typeof found.value === 'string' && isPlaceholder(found.value)) return []
    return [{ place: at(found.pointer), args: { received: shown(found.value) } }]
  },
  message: (args) => `expected "push" or "totp", received ${args.received}`,
  cause: (args) =>
    /passkey/i.test(args.received) ? 'A passkeys factor was sent to the endpoint of push and TOTP factors.' : '',
})
