import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-cross-origin',
  summary: 'the ceremony ran in a frame inside a page of another origin',
  why: 'A server that does not expect to be embedded should refuse this: the page around may mislead the user.',
  fix: 'If your page is meant to be embedded, allow it and check topOrigin; if not, find out who embeds it.',
  spec: 'WebAuthn Level 3 §7.1 step 10',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { crossOrigin } }) =>
    crossOrigin === true ? [{ place: inClientData(clientData, 'crossOrigin') }] : [],
  message: () => 'expected, of a page that is not embedded, false or nothing; received true',
})
