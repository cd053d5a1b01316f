import { defineRule } from '../define-rule.ts'
import { partPlace } from './common.ts'

export default defineRule({
  id: 'sign-count-not-above-stored',
  summary: 'the signature counter is not above the stored one',
  why: 'A counter that does not grow may show a cloned authenticator, or that the same sign-in came twice. Most libraries refuse it; 0 on both sides is normal for synced passkeys.',
  fix: 'Store the new counter after each sign-in, once; where it fell, decide by your risk policy, and do not simply ignore it.',
  spec: 'WebAuthn Level 3 §6.1.1, §7.2 (signCount)',
  severity: 'warning',
  kinds: ['authentication'],
  reads: ['authData'],
  check: ({ authData, expect }) => {
    const { signCount } = authData
    const { counter } = expect
    if (signCount === undefined || counter === undefined || signCount > counter) return []
    if (signCount === 0 && counter === 0) return []
    return [{ place: partPlace(authData, 'signCount'), args: { counter, signCount } }]
  },
  message: (args) => `expected a counter above ${args.counter}, the stored one, received ${args.signCount}`,
  cause: ({ counter, signCount }) =>
    signCount === counter
      ? 'Equal counters are mostly the same sign-in verified twice, or a counter that was stored before it was compared.'
      : 'The stored counter is of a later sign-in or of another credential, or the authenticator was cloned.',
})
