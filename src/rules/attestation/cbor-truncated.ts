import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cbor-truncated',
  summary: 'CBOR data ends too early',
  why: 'A CBOR item says how long it is; the bytes end before that. The value was cut.',
  fix: 'Send the value whole: check the length of database columns, logs and copied text on its way.',
  spec: 'RFC 8949 §3',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected ${args.needed} more bytes${args.path ? ` for ${args.path}` : ''}, received ${args.available}`,
  cause: () => 'The end of the value was cut off.',
})
