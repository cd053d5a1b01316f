import { base64Words, misspelt } from '../client-data/common.ts'
import { defineRule } from '../define-rule.ts'
import { encodedOf } from './common.ts'

export default defineRule({
  id: 'options-bytes-not-text',
  summary: 'a member of the options that holds bytes is a list or an object',
  why: 'As JSON, options carry bytes as base64url text; parseCreationOptionsFromJSON() and parseRequestOptionsFromJSON() take nothing else.',
  fix: 'Encode the bytes as base64url text before the options become JSON.',
  spec: 'WebAuthn Level 3 §5.1.8, §5.1.9',
  severity: 'error',
  tier: 'cause',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    encodedOf(object).flatMap(({ value, faults, pointer }) =>
      typeof value === 'object' ? faults.map((fault) => ({ place: { pointer }, args: misspelt(fault) })) : [],
    ),
  message: (args) => `expected base64url text, received ${base64Words(args)}`,
  cause: () => 'The server handed its own byte type to a serialiser that does not know base64url.',
})
