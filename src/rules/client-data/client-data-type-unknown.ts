import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { CREATE_TYPE, GET_TYPE, PAYMENT_TYPE } from '../../webauthn/vocabulary.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

const KNOWN: readonly string[] = [CREATE_TYPE, GET_TYPE, PAYMENT_TYPE]

export default defineRule({
  id: 'client-data-type-unknown',
  summary: 'the type in the client data is none that WebAuthn has',
  why: 'The type is webauthn.create or webauthn.get; a server refuses any other before it looks further.',
  fix: 'Send what navigator.credentials.create() or .get() of a browser returned.',
  spec: 'WebAuthn Level 3 §5.8.1 (type)',
  severity: 'error',
  tier: 'symptom',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { type } }) =>
    typeof type !== 'string' || type === '' || KNOWN.includes(type)
      ? []
      : [
          {
            place: inClientData(clientData, 'type'),
            args: {
              received: shown(type),
              u2f: type.startsWith('navigator.id.'),
              near: KNOWN.includes(type.toLowerCase()),
            },
          },
        ],
  message: (args) => `expected "webauthn.create" or "webauthn.get", received ${args.received}`,
  cause: (args) =>
    args.u2f
      ? 'This is client data of U2F, the predecessor of WebAuthn: the page calls the old API, u2f.register() or u2f.sign().'
      : args.near
        ? 'The type has capital letters; the client data was written by hand.'
        : 'The client data was written by hand, or by something that is no browser.',
})
