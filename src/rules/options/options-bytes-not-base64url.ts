import { base64Words, misspelt } from '../client-data/common.ts'
import { defineRule } from '../define-rule.ts'
import { encodedOf } from './common.ts'

export default defineRule({
  id: 'options-bytes-not-base64url',
  summary: 'a member of the options that holds bytes is not base64url text',
  why: 'The browser’s parser throws an EncodingError, such as "\'user.id\' contains invalid base64url data", and other code makes other bytes of it.',
  fix: 'Encode the bytes as base64url without padding: "-" and "_" instead of "+" and "/", and no "=".',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding), §5.1.8, §5.1.9',
  severity: 'error',
  tier: 'symptom',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    encodedOf(object).flatMap(({ value, faults, pointer }) =>
      typeof value === 'string'
        ? faults
            // Hex is base64url text as well; another rule speaks of it.
            .filter(({ kind }) => kind !== 'bytes-are-hex')
            .map((fault) => ({ place: { ...fault.place, pointer }, args: misspelt(fault) }))
        : [],
    ),
  message: (args) => `expected base64url text without padding, received ${base64Words(args)}`,
  cause: (args) =>
    args.kind === 'base64-bad-character' || args.kind === 'base64-impossible-length'
      ? 'The value may be plain text that was never encoded.'
      : '',
})
