import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { FORWARD, inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-top-origin-without-cross-origin',
  summary: 'the client data has a topOrigin, and crossOrigin is not true',
  why: 'A browser writes topOrigin only where the ceremony ran in a frame of another origin, which crossOrigin then says.',
  fix: FORWARD,
  spec: 'WebAuthn Level 3 §5.8.1 (topOrigin)',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { crossOrigin, topOrigin } }) =>
    typeof topOrigin === 'string' && crossOrigin !== true
      ? [{ place: inClientData(clientData, 'topOrigin'), args: { received: shown(topOrigin) } }]
      : [],
  message: (args) => `expected no topOrigin without "crossOrigin": true, received ${args.received}`,
})
