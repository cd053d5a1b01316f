import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { FORWARD, inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-top-origin-not-text',
  summary: 'topOrigin in the client data is no text',
  why: 'topOrigin is the origin of the outermost page as text, and is left out where there is none.',
  fix: FORWARD,
  spec: 'WebAuthn Level 3 §5.8.1 (topOrigin)',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { topOrigin } }) =>
    topOrigin === undefined || typeof topOrigin === 'string'
      ? []
      : [{ place: inClientData(clientData, 'topOrigin'), args: { received: shown(topOrigin) } }],
  message: (args) => `expected an origin or nothing, received ${args.received}`,
})
