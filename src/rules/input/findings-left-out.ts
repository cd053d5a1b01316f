import { KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'findings-left-out',
  summary: 'the payload has more findings than are told',
  why: 'Beyond a hundred, findings are echoes of a cause that the first ones show.',
  fix: 'Mend the findings that are told, and lint again.',
  spec: 'passkey-lint: src/limits.ts',
  severity: 'info',
  rank: 'signature',
  kinds: KINDS,
  message: (args) => `expected at most ${args.limit} findings or places of one, received ${args.count} more`,
})
