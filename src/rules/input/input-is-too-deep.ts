import { KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'input-is-too-deep',
  summary: 'the input is nested too deep',
  why: 'Payloads and what wraps them need some 16 levels; parsers of servers stop at a limit of their own.',
  fix: 'Take the credential out of what it is nested in, and lint that.',
  spec: 'passkey-lint: src/limits.ts',
  severity: 'error',
  kinds: KINDS,
  message: (args) =>
    `expected at most ${args.limit} levels of brackets, received more at character ${Number(args.offset ?? 0) + 1}`,
})
