import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../define-rule.ts'

export default defineWords<{ code: Unshown; rule: Unshown }>({
  id: 'server-error-cause-shown',
  summary: 'another payload shows the cause of what the server answered',
  why: 'One of the payloads that were given together has a finding with the very error that was answered.',
  fix: 'Change the payload that is named.',
  spec: 'the provider’s page of the error',
  severity: 'info',
  tier: 'consequence',
  kinds: ['server-error'],
  message: ({ code, rule }) => `${code} was answered, and its cause is shown by another payload (${rule})`,
})
