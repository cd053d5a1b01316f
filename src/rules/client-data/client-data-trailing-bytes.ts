import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'client-data-trailing-bytes',
  summary: 'bytes follow the JSON of the client data',
  why: 'The client data is one JSON object and nothing else; the hash covers every byte.',
  fix: 'Forward response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.',
  spec: 'WebAuthn Level 3 §5.8.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected the end, received ${args.count} more ${args.count === 1 ? 'byte' : 'bytes'}${args.nul ? ' of zero' : ''}`,
  cause: (args) =>
    args.nul
      ? 'A buffer longer than the text was encoded: zeros fill its end.'
      : 'Something was appended to the text before it was encoded.',
})
