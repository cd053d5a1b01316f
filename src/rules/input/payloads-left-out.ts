import { KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'payloads-left-out',
  summary: 'the input holds more payloads than are read',
  why: 'One input is read as one capture; a file of thousands is a data set.',
  fix: 'Split the file, or lint the captures one by one.',
  spec: 'passkey-lint: src/limits.ts',
  severity: 'warning',
  rank: 'signature',
  kinds: KINDS,
  message: (args) => `expected at most ${args.limit} payloads, received more: the rest was not read`,
})
