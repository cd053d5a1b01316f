import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { FORWARD, inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-cross-origin-not-boolean',
  summary: 'crossOrigin in the client data is neither true nor false',
  why: 'A browser writes true or false, or leaves the member out. Strict parsers refuse anything else.',
  fix: FORWARD,
  spec: 'WebAuthn Level 3 §5.8.1 (crossOrigin)',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { crossOrigin } }) =>
    crossOrigin === undefined || typeof crossOrigin === 'boolean'
      ? []
      : [{ place: inClientData(clientData, 'crossOrigin'), args: { received: shown(crossOrigin) } }],
  message: (args) => `expected true, false or nothing, received ${args.received}`,
})
