import { defineWords } from '../typed-rule.ts'

export default defineWords<{ was: number; is: number }>({
  id: 'counter-not-increased',
  summary: 'the signature counter is not higher than at registration',
  why: 'A counter that does not grow may show a cloned authenticator. It is a signal, not proof: captures may be old, or in another order.',
  fix: 'Compare with the stored counter and decide by your risk policy; 0 on both sides is normal for synced passkeys.',
  spec: 'WebAuthn Level 3 §6.1.1, §7.2 step 22',
  severity: 'warning',
  rank: 'relation',
  kinds: ['authentication'],
  message: (args) => `expected a counter above ${args.was}, that of the registration, received ${args.is}`,
  cause: (args) =>
    args.is === args.was
      ? 'Equal counters are mostly a replay of the same capture, or an authenticator that counts registrations only. A signal, not proof of a clone.'
      : 'The authentication is older than the registration, or made by a copy of the authenticator. A signal, not proof of a clone.',
})
