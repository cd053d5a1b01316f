import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { hostOf, idFault, originsOf, relyingPartyId } from '../../relying-party.ts'

export default defineRule({
  id: 'relying-party-origin-of-another-domain',
  summary: 'an origin does not lie in the domain of the relying party’s id',
  why: 'A page may use a relying party id only when the id is its own domain or a registrable suffix of it. Other domains need a published list of related origins.',
  fix: 'Use an id that all origins share, such as "example.com" for "https://login.example.com", or publish /.well-known/webauthn under the id.',
  spec: 'Twilio error page 60372; WebAuthn Level 3 §5.1.2, §5.11',
  severity: 'warning',
  kinds: ['twilio-factor-request'],
  reads: ['object'],
  check: ({ object }) => {
    const id = relyingPartyId(object)
    if (id === undefined || idFault(id) !== undefined) return []
    return originsOf(object).flatMap(({ origin, pointer }) => {
      const host = hostOf(origin)
      if (host === undefined || host === id || host.endsWith(`.${id}`)) return []
      return [
        {
          place: at(pointer),
          explains: { at: ['/config/relying_party/id'] },
          args: { received: shown(origin), id: plain(id) },
        },
      ]
    })
  },
  message: (args, also) =>
    `expected origins in the domain ${args.id}, received ${[args, ...also].map((one) => one.received).join(', ')}`,
})
