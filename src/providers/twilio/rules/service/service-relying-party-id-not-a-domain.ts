import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { idFault } from '../../relying-party.ts'
import { isUnset, settingOf } from './common.ts'

export default defineRule({
  id: 'service-relying-party-id-not-a-domain',
  summary: 'the relying party id of the Service is no bare domain',
  why: 'Browsers compare the id with the domain of the page. It has no scheme, port, path or wildcard; those belong to the origins.',
  fix: 'Set Passkeys.RelyingParty.Id to the registrable domain, or the host of the sign-in page: example.com. Factors that were made before keep the old id.',
  spec: 'Twilio error pages 60371 and 60372; WebAuthn Level 3 §5.1.2',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-service'],
  reads: ['object'],
  check: ({ object }) => {
    const { pointer, value } = settingOf(object, 'relying_party', 'id')
    if (isUnset(value)) return []
    const reason = typeof value === 'string' ? idFault(value) : 'it is no text'
    return reason === undefined
      ? []
      : [{ place: at(pointer), args: { received: shown(value ?? null), reason: plain(reason) } }]
  },
  message: (args) => `expected a bare domain, received ${args.received}: ${args.reason}`,
})
