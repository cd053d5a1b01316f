import { defineRule } from '../define-rule.ts'
import { encodedOf } from './common.ts'

export default defineRule({
  id: 'options-bytes-are-hex',
  summary: 'a member of the options that holds bytes is hex',
  why: 'Every hex text is base64url text as well: nobody complains, and the browser takes other bytes than were meant. An id of a credential is then never found.',
  fix: 'Decode the hex and encode the bytes as base64url.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    encodedOf(object).flatMap(({ value, faults, pointer }) =>
      typeof value === 'string' && faults[0]?.kind === 'bytes-are-hex'
        ? [{ place: { pointer }, args: { length: value.length } }]
        : [],
    ),
  message: (args) => `expected base64url text, received ${args.length} hex digits`,
})
