import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'bytes-are-node-buffer',
  summary: 'a member that holds bytes is a Node Buffer written as JSON',
  why: 'JSON.stringify writes a Node Buffer as {"type":"Buffer","data":[…]}.',
  fix: "Encode the buffer: buffer.toString('base64url').",
  spec: 'WebAuthn Level 3 §5.1 (toJSON)',
  severity: 'error',
  rank: 'mistake',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected base64url text, received {"type":"Buffer"} with ${args.length ?? 'its'} bytes`,
  cause: () => 'A server decoded the value into a Buffer and stringified that.',
})
