import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'options-timeout-negative',
  summary: 'the timeout of the options is negative',
  why: 'timeout is an unsigned number of milliseconds: a negative one wraps around to some 49 days, or is refused.',
  fix: 'Send 300000 to 600000, or leave timeout out.',
  spec: 'WebAuthn Level 3 §5.4, §5.5 (timeout)',
  severity: 'error',
  tier: 'symptom',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object: { timeout } }) =>
    typeof timeout === 'number' && timeout < 0 ? [{ place: at('/timeout'), args: { received: timeout } }] : [],
  message: (args) => `expected milliseconds, 0 or more, received ${args.received}`,
})
