import { isPlaceholder } from '../../../../decode/plausible.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { originFault } from '../../relying-party.ts'
import { originsOf } from './common.ts'

export default defineRule({
  id: 'service-relying-party-origins-invalid',
  summary: 'an origin of the Service is not written as an origin',
  why: 'Browsers write an origin as scheme, host and, where it is not the default, port. The error page asks for exact https origins or App IDs; the example of the Service resource shows hosts without a scheme, so which one Twilio compares is not certain.',
  fix: 'Set Passkeys.RelyingParty.Origins to https origins without path or slash, parted by commas and no blanks, and android:apk-key-hash:… for Android apps.',
  spec: 'Twilio error page 60371; RFC 6454 §6.1',
  severity: 'warning',
  tier: 'cause',
  kinds: ['twilio-service'],
  reads: ['object'],
  check: ({ object }) =>
    originsOf(object).flatMap(({ origin, pointer }) => {
      if (typeof origin === 'string' && isPlaceholder(origin)) return []
      const reason = typeof origin === 'string' ? originFault(origin) : 'it is no text'
      return reason === undefined
        ? []
        : [{ place: at(pointer), args: { received: shown(origin), reason: plain(reason) } }]
    }),
  message: (args, also) =>
    `expected https origins or app ids, received ${[args, ...also].map((one) => `${one.received} (${one.reason})`).join(', ')}`,
})
