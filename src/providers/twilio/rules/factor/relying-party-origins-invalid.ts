import { memberAt } from '../../../../json/values.ts'
import { at, defineRule, text } from '../../../../rules/define-rule.ts'
import { originFault } from './common/relying-party.ts'

const ORIGINS = '/config/relying_party/origins'

export default defineRule({
  id: 'relying-party-origins-invalid',
  summary: 'an origin of the relying party is not written as an origin',
  why: 'The origin in the client data is compared as text with this list. Browsers write scheme, host and, where it is not the default, port; nothing more.',
  fix: 'List https origins without path or slash ("https://example.com"), and Android apps as "android:apk-key-hash:…".',
  spec: 'Twilio error page 60371; RFC 6454 §6.1',
  severity: 'error',
  rank: 'mistake',
  kinds: ['twilio-factor-request'],
  needs: ['object'],
  check: ({ object }) => {
    const origins = memberAt(object, 'config', 'relying_party', 'origins')
    if (origins === undefined || origins === null) return []
    if (!Array.isArray(origins)) return [{ place: at(ORIGINS), args: { received: origins, reason: 'it is no list' } }]
    if (origins.length === 0) return [{ place: at(ORIGINS), args: { received: origins, reason: 'the list is empty' } }]
    return origins.flatMap((origin, index) => {
      const reason = typeof origin === 'string' ? originFault(origin) : 'it is no text'
      return reason === undefined ? [] : [{ place: at(`${ORIGINS}/${index}`), args: { received: origin, reason } }]
    })
  },
  message: (args, also) =>
    `expected a list of https origins or app ids, received ${[args, ...also].map((one) => `${text(one.received)} (${text(one.reason)})`).join(', ')}`,
  cause: (args) =>
    text(args.reason) === 'it is no list'
      ? 'A text with commas is how the form of the Service resource writes its origins; JSON takes a list.'
      : '',
})
