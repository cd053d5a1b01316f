import { CREDENTIAL_KINDS } from '../../types.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'json-became-form-key',
  summary: 'the JSON body was read as a form: its text became a field name',
  why: 'With Content-Type application/x-www-form-urlencoded a server takes the whole JSON text for the name of an empty field, and finds no member.',
  fix: 'Send the body with Content-Type: application/json; most HTTP clients do so when they are given the object as JSON.',
  spec: 'Twilio Verify error 60380; URL Standard §5.1',
  severity: 'error',
  // How the body was sent explains nothing of what stands in it.
  rank: 'signature',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected a JSON body, received its text as the name of a form field',
  cause: () => 'The request was sent without Content-Type: application/json.',
})
