import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain, shown } from '../../text/shown.ts'
import { originDifference } from '../../webauthn/origin.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-origin-unexpected',
  summary: 'the origin in the client data is not the one given with --origin',
  why: 'A server compares the whole origin as text: scheme, host and, unless it is the default, port.',
  fix: 'Configure the origin exactly as the client data has it, if that is a page or an app of yours; list each of several.',
  spec: 'WebAuthn Level 3 §7.1 step 9, §7.2 step 12, §13.5.9',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { origin }, expect }) => {
    if (expect.origin === undefined || typeof origin !== 'string' || origin === '') return []
    const why = originDifference(origin, expect.origin)
    return why === undefined
      ? []
      : [
          {
            place: inClientData(clientData, 'origin'),
            args: { wanted: plain(expect.origin), received: shown(origin), why: plain(why) },
          },
        ]
  },
  message: (args) => `expected "${args.wanted}", received ${args.received}: ${args.why}`,
  cause: (args) =>
    /scheme|port/.test(args.why)
      ? 'Behind a proxy a server often sees another scheme or port than the browser does.'
      : '',
})
