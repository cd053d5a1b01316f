import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { formFault, isIpLiteral, isLocalhost, isNotWeb, splitOrigin } from '../../webauthn/origin.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-origin-scheme',
  summary: 'the origin in the client data is not that of a secure page',
  why: 'Browsers offer passkeys to https pages only, and to http on localhost.',
  fix: 'Serve the page by https; in development use http://localhost.',
  spec: 'WebAuthn Level 3 §5 (SecureContext); W3C Secure Contexts §3.1',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { origin } }) => {
    if (typeof origin !== 'string' || origin === '' || isNotWeb(origin) || formFault(origin)) return []
    const parts = splitOrigin(origin)
    const scheme = parts?.scheme ?? origin.slice(0, origin.indexOf(':'))
    // Of an address another rule speaks.
    const own = parts && (isLocalhost(parts.host) || isIpLiteral(parts.host))
    if (scheme === 'https' || (scheme === 'http' && own)) return []
    return [{ place: inClientData(clientData, 'origin'), args: { received: shown(origin), http: scheme === 'http' } }]
  },
  message: (args) => `expected an https origin, received ${args.received}`,
  cause: (args) =>
    args.http
      ? 'The browser was told to trust this page, or the client data was made by something that is no browser.'
      : 'The client data was made by something that is no browser: no scheme of a known app or extension is like this.',
})
