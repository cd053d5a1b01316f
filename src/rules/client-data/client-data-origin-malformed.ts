import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain, shown } from '../../text/shown.ts'
import { formFault } from '../../webauthn/origin.ts'
import { defineRule } from '../define-rule.ts'
import { FORWARD, inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-origin-malformed',
  summary: 'the origin in the client data is not written as a browser writes it',
  why: 'A browser writes scheme, host and, unless it is the default, port, in small letters and without a path. Another spelling was made by hand.',
  fix: FORWARD,
  spec: 'WebAuthn Level 3 §5.8.1 (origin); RFC 6454 §6.2',
  severity: 'error',
  tier: 'symptom',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { origin } }) => {
    if (typeof origin !== 'string' || origin === '') return []
    const reason = formFault(origin)
    return reason === undefined
      ? []
      : [{ place: inClientData(clientData, 'origin'), args: { received: shown(origin), reason: plain(reason) } }]
  },
  message: (args) => `expected an origin such as "https://example.com", received ${args.received}: ${args.reason}`,
})
