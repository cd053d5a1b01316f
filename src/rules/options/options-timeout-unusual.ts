import { ADVISED_TIMEOUT } from '../../webauthn/vocabulary.ts'
import { at, defineRule } from '../define-rule.ts'
import { MAX_LIKE_SECONDS } from './common.ts'

export default defineRule({
  id: 'options-timeout-unusual',
  summary: 'the timeout of the options is not between 5 and 10 minutes',
  why: 'People who use assistive technology, or fetch a phone, need time. Browsers may raise or lower the value, so that the server and the page disagree about when it is over.',
  fix: 'Send 300000 to 600000, or leave timeout out.',
  spec: 'WebAuthn Level 3 §15.1',
  severity: 'info',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object: { timeout } }) =>
    typeof timeout === 'number' &&
    timeout > MAX_LIKE_SECONDS &&
    (timeout < ADVISED_TIMEOUT.least || timeout > ADVISED_TIMEOUT.most)
      ? [{ place: at('/timeout'), args: { received: timeout } }]
      : [],
  message: (args) => `expected 300000 to 600000 milliseconds, received ${args.received}`,
})
