import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain, shown } from '../../text/shown.ts'
import { originDifference } from '../../webauthn/origin.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

/** The header names a page; "null" is that of one which is not to be known (Fetch §3.1). */
const WEB = /^https?:\/\//i

export default defineRule({
  id: 'client-data-origin-of-another-page',
  summary: 'the request that carried the credential came from another page than the client data names',
  why: 'A browser writes the origin of the page into both. A server that expects the page of its users sees the one in the client data, where the credential was made.',
  fix: 'Send the credential from the page that made it; if it is a stored one, as of a test or of another environment, make a new one.',
  spec: 'WebAuthn Level 3 §5.8.1; Fetch §3.1 (the Origin header)',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  tier: 'consequence',
  // Only of a recorded request there is something to check.
  reads: ['object'],
  check: ({ clientData, clientDataMembers, payload }) => {
    const { origin, crossOrigin } = clientDataMembers ?? {}
    const { exchange, side } = payload.candidate.hints
    const page = side === 'request' ? exchange?.origin : undefined
    // A frame of another site may hand its credential to the page around it.
    if (page === undefined || !clientData || crossOrigin === true || typeof origin !== 'string') return []
    const why = WEB.test(page) && WEB.test(origin) ? originDifference(origin, page) : undefined
    return why === undefined || /^only /.test(why)
      ? []
      : [
          {
            place: inClientData(clientData, 'origin'),
            args: { wanted: shown(page), received: shown(origin), why: plain(why) },
          },
        ]
  },
  message: (args) =>
    `expected ${args.wanted}, the Origin header of the request, received ${args.received}: ${args.why}`,
  cause: () => 'The credential was made on one page and sent from another, or the client data was replaced on the way.',
})
