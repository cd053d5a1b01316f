import { KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'input-is-binary',
  summary: 'the input is no text',
  why: 'Payloads are JSON or forms in UTF-8. These bytes are neither.',
  fix: 'Save the request body as text. For a file that an editor saved in another encoding, save it as UTF-8.',
  spec: 'RFC 8259 §8.1',
  severity: 'error',
  kinds: KINDS,
  message: (args) => `expected text in UTF-8, received ${args.looksLike ?? 'other bytes'}`,
})
