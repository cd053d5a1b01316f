import { at, defineRule } from '../define-rule.ts'
import { MAX_LIKE_SECONDS } from './common.ts'

export default defineRule({
  id: 'options-timeout-in-seconds',
  summary: 'the timeout of the options looks like seconds',
  why: 'timeout is in milliseconds. Nobody can answer in so few; a browser raises it to its own minimum, other clients give up at once.',
  fix: 'Send milliseconds: 300000 to 600000, or leave timeout out.',
  spec: 'WebAuthn Level 3 §5.4, §5.5 (timeout), §15.1',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object: { timeout } }) =>
    typeof timeout === 'number' && timeout >= 0 && timeout <= MAX_LIKE_SECONDS
      ? [{ place: at('/timeout'), args: { received: timeout } }]
      : [],
  message: (args) =>
    args.received === 0 ? 'expected time to answer, received 0' : `expected milliseconds, received ${args.received}`,
  cause: (args) =>
    args.received === 0
      ? 'A setting that is 0 for "none" was sent on; a browser takes its own minimum instead.'
      : 'The value was taken for seconds.',
  fixFor: (args) =>
    args.received >= 60
      ? `If ${args.received} seconds are meant, send ${args.received * 1000}.`
      : 'Send 300000 to 600000, or leave timeout out.',
})
