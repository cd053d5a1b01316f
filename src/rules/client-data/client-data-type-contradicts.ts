import { asString } from '../../json/values.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain, shown } from '../../text/shown.ts'
import { CREATE_TYPE, GET_TYPE, PAYMENT_TYPE } from '../../webauthn/vocabulary.ts'
import { at, defineRule } from '../define-rule.ts'

const TYPES = { registration: CREATE_TYPE, authentication: GET_TYPE } as const
const methodOf = (type: string) => (type === CREATE_TYPE ? 'create()' : type === GET_TYPE ? 'get()' : undefined)

export default defineRule({
  id: 'client-data-type-contradicts',
  summary: 'the type in the client data is not that of the ceremony',
  why: 'The browser writes webauthn.create for a registration and webauthn.get for an authentication. Client data of the other ceremony does not belong to the rest.',
  fix: 'Send id, rawId and every member of response from one and the same result of navigator.credentials.create() or .get().',
  spec: 'WebAuthn Level 3 §7.1 step 7, §7.2',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers, payload }) => {
    const { shows } = payload
    if (shows !== 'registration' && shows !== 'authentication') return []
    const type = asString(clientDataMembers.type)
    // An absent or empty type is another finding; Secure Payment Confirmation writes payment.get.
    if (!type || type === TYPES[shows] || (shows === 'authentication' && type === PAYMENT_TYPE)) return []
    return [
      {
        place: at(clientData.pointer, { layer: 'clientDataJSON', at: 'type' }),
        args: {
          expected: TYPES[shows],
          received: shown(type),
          method: methodOf(type),
          shows,
          evidence: plain(payload.evidence),
        },
      },
    ]
  },
  message: (args) => `expected "${args.expected}", received ${args.received}`,
  cause: (args) =>
    args.method
      ? `The client data is from navigator.credentials.${args.method}, while ${args.evidence} makes this ${args.shows === 'registration' ? 'a registration' : 'an authentication'}: two results were mixed.`
      : 'The client data was written by hand, or by something that is no browser.',
})
