import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'

const ID = 'json-became-form-key'

export default defineRule({
  id: ID,
  summary: 'the JSON body was read as a form: its text became a field name',
  why: 'With Content-Type application/x-www-form-urlencoded a server takes the whole JSON text for the name of an empty field, and finds no member.',
  fix: 'Send the body with Content-Type: application/json; most HTTP clients do so when they are given the object as JSON.',
  spec: 'Twilio Verify error 60380; URL Standard §5.1',
  severity: 'error',
  // The credential inside is certain all the same: its own findings are not echoes of this one.
  tier: 'consequence',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  // Unwrapping saw it; only a check can say of which member the provider speaks: 60380 asks for application/json.
  check: ({ payload }) =>
    payload.candidate.faults.some((fault) => fault.kind === ID)
      ? [{ place: at(''), explains: { at: ['/response/clientDataJSON'], rules: [ID] } }]
      : [],
  message: () => 'expected a JSON body, received its text as the name of a form field',
  cause: () => 'The request was sent without Content-Type: application/json.',
})
