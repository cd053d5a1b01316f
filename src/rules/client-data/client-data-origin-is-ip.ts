import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { isIpLiteral, splitOrigin } from '../../webauthn/origin.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-origin-is-ip',
  summary: 'the host of the origin in the client data is an IP address',
  why: 'An RP ID is a domain, and an address has none: browsers refuse passkeys on such a page.',
  fix: 'Open the page under a domain; in development under http://localhost.',
  spec: 'WebAuthn Level 3 §5.1.3 (effective domain)',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { origin } }) =>
    typeof origin === 'string' && isIpLiteral(splitOrigin(origin)?.host ?? '')
      ? [{ place: inClientData(clientData, 'origin'), args: { received: shown(origin) } }]
      : [],
  message: (args) => `expected a domain as host, received ${args.received}`,
})
