import { isPlaceholder } from '../../../../decode/plausible.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { idFault, originFault, originsOf, relyingPartyId } from '../../relying-party.ts'

export default defineRule({
  id: 'factor-relying-party-doubtful',
  summary: 'the relying party that the factor was made with holds an id or an origin that browsers do not use',
  why: 'The factor keeps the relying party of its request or of the Service. A passkey is bound to its id, and every credential is held against its origins.',
  fix: 'Correct relying_party in the request, or Passkeys.RelyingParty of the Service, then create a new factor: this one cannot be changed.',
  spec: 'Twilio error pages 60371 and 60372; WebAuthn Level 3 §5.1.2',
  severity: 'info',
  kinds: ['twilio-factor'],
  reads: ['object'],
  check: ({ object }) => {
    const id = relyingPartyId(object)
    const own =
      id === undefined || isPlaceholder(id)
        ? []
        : [{ pointer: '/config/relying_party/id', value: id, reason: idFault(id) }]
    const origins = originsOf(object).map(({ origin, pointer }) => ({
      pointer,
      value: origin,
      reason: originFault(origin),
    }))
    return [...own, ...origins].flatMap(({ pointer, value, reason }) =>
      reason === undefined ? [] : [{ place: at(pointer), args: { received: shown(value), reason: plain(reason) } }],
    )
  },
  message: (args, also) =>
    `expected a bare domain as id and https origins, received ${[args, ...also].map((one) => `${one.received} (${one.reason})`).join(', ')}`,
})
