import { isObject } from '../../json/values.ts'
import { CREDENTIAL_KINDS, type Json } from '../../model/index.ts'
import { plain, shown } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

/** Undefined for what Level 2 §5.8.1 defines: {status: "supported"}, or "present" with an id. */
function oddity(value: Json): string | undefined {
  if (typeof value === 'string') return 'a text, as the first drafts had it'
  if (!isObject(value)) return 'no object'
  const { status } = value
  if (status === undefined) return 'an object without status'
  if (status === 'present') return typeof value.id === 'string' ? undefined : '"present" without an id'
  if (status === 'supported') return undefined
  return status === 'not-supported' ? 'the status "not-supported" of the first drafts' : 'an unknown status'
}

export default defineRule({
  id: 'client-data-token-binding-legacy',
  summary: 'tokenBinding in the client data has a form that no version of the standard kept',
  why: 'Token binding is gone from the web; the member is reserved since Level 3. Old clients write forms that strict servers refuse.',
  fix: 'Let the server ignore tokenBinding, and update the browser, app or software authenticator that still writes it.',
  spec: 'WebAuthn Level 3 §5.8.1 (tokenBinding, reserved); Level 2 §5.8.1',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { tokenBinding } }) => {
    if (tokenBinding === undefined) return []
    const reason = oddity(tokenBinding)
    return reason === undefined
      ? []
      : [
          {
            place: inClientData(clientData, 'tokenBinding'),
            args: { received: shown(tokenBinding), reason: plain(reason) },
          },
        ]
  },
  message: (args) => `expected no tokenBinding, received ${args.received}: ${args.reason}`,
})
