import { memberAt } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { idFault } from '../../relying-party.ts'

export default defineRule({
  id: 'relying-party-id-not-a-domain',
  summary: 'the id of the relying party is no bare domain',
  why: 'Browsers compare the id with the domain of the page. It has no scheme, port, path or wildcard; those belong to the origins.',
  fix: 'Send the registrable domain, or the host that holds the sign-in page: "example.com".',
  spec: 'Twilio error pages 60371 and 60372; WebAuthn Level 3 §5.1.2',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-factor-request'],
  reads: ['object'],
  check: ({ object }) => {
    const id = memberAt(object, 'config', 'relying_party', 'id')
    if (id === undefined || id === null) return []
    const reason = typeof id === 'string' ? idFault(id) : 'it is no text'
    return reason === undefined
      ? []
      : [{ place: at('/config/relying_party/id'), args: { received: shown(id), reason: plain(reason) } }]
  },
  message: (args) => `expected a bare domain, received ${args.received}: ${args.reason}`,
  cause: (args) =>
    /scheme|port|path/.test(args.reason)
      ? 'An origin or a URL was taken for the id; origins are written in relying_party.origins.'
      : '',
})
