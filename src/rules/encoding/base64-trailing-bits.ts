import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'base64-trailing-bits',
  summary: 'base64url text whose last character has bits left over',
  why: 'The last character carries bits that belong to no byte; they have to be zero. The bytes are certain, but strict decoders refuse the text, and comparing it as text fails.',
  fix: 'Encode the bytes anew; do not edit or shorten the text.',
  spec: 'RFC 4648 §3.5',
  severity: 'warning',
  rank: 'relation',
  kinds: CREDENTIAL_KINDS,
  // Text that was cut leaves bits over, and its layers say what is missing.
  reads: ['member'],
  message: (args) => `expected a last character without spare bits, received "${args.character}"`,
  cause: () => 'The text was edited or cut at its end, or made by an encoder of its own.',
})
