import { PAYMENT_TYPE } from '../../webauthn/vocabulary.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-type-payment',
  summary: 'the client data is of Secure Payment Confirmation, not of a sign-in',
  why: 'A payment request writes payment.get. A server that checks sign-ins expects webauthn.get and refuses it.',
  fix: 'For a sign-in call navigator.credentials.get(); check payments with code for Secure Payment Confirmation.',
  spec: 'Secure Payment Confirmation §4.1; WebAuthn Level 3 §7.2',
  severity: 'info',
  kinds: ['authentication', 'credential'],
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { type } }) =>
    type === PAYMENT_TYPE ? [{ place: inClientData(clientData, 'type') }] : [],
  message: () => 'expected "webauthn.get", received "payment.get"',
})
