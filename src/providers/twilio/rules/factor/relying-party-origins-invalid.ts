import { memberAt } from '../../../../json/values.ts'
import type { Unshown } from '../../../../model/index.ts'
import { at, defineRule, type FoundBy } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { originFault } from '../../relying-party.ts'

const ORIGINS = '/config/relying_party/origins'

const NO_LIST = 'it is no list'

export default defineRule({
  id: 'relying-party-origins-invalid',
  summary: 'an origin of the relying party is not written as an origin',
  why: 'The origin in the client data is compared as text with this list. Browsers write scheme, host and, where it is not the default, port; nothing more.',
  fix: 'List https origins without path or slash ("https://example.com"), and Android apps as "android:apk-key-hash:…".',
  spec: 'Twilio error page 60371; RFC 6454 §6.1',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-factor-request'],
  reads: ['object'],
  check: ({ object }): FoundBy<{ received: Unshown; reason: Unshown | typeof NO_LIST | 'the list is empty' }>[] => {
    const origins = memberAt(object, 'config', 'relying_party', 'origins')
    if (origins === undefined || origins === null) return []
    if (!Array.isArray(origins) || origins.length === 0) {
      const reason = Array.isArray(origins) ? 'the list is empty' : NO_LIST
      return [{ place: at(ORIGINS), args: { received: shown(origins), reason } }]
    }
    return origins.flatMap((origin, index) => {
      const reason = typeof origin === 'string' ? originFault(origin) : 'it is no text'
      return reason === undefined
        ? []
        : [{ place: at(`${ORIGINS}/${index}`), args: { received: shown(origin), reason: plain(reason) } }]
    })
  },
  message: (args, also) =>
    `expected a list of https origins or app ids, received ${[args, ...also].map((one) => `${one.received} (${one.reason})`).join(', ')}`,
  cause: (args) =>
    args.reason === NO_LIST
      ? 'A text with commas is how the form of the Service resource writes its origins; JSON takes a list.'
      : '',
})
