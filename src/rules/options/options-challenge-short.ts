import { MIN_CHALLENGE_BYTES } from '../../webauthn/challenge.ts'
import { at, count, defineRule } from '../define-rule.ts'
import { challengeOf } from './common.ts'

export default defineRule({
  id: 'options-challenge-short',
  summary: 'the challenge of the options has fewer than 16 bytes',
  why: 'A challenge has to be a random value that nobody can guess, or an answer can be prepared or played again.',
  fix: 'Issue challenges of at least 16 random bytes, anew for each ceremony.',
  spec: 'WebAuthn Level 3 §13.5.3',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) => {
    const length = challengeOf(object)?.length
    return length !== undefined && length < MIN_CHALLENGE_BYTES ? [{ place: at('/challenge'), args: { length } }] : []
  },
  message: (args) => `expected at least ${MIN_CHALLENGE_BYTES} bytes, received ${count(args.length, 'byte')}`,
})
