import { at, defineRule } from '../../../../rules/define-rule.ts'
import { MAX_PASSKEYS } from '../../models/profile.ts'

export default defineRule({
  id: 'profile-passkeys-at-limit',
  summary: 'the user has as many passkeys as Auth0 allows',
  why: 'A user has at most 20 passkeys; the screen refuses another one with passkey-enrollment-max-allowed-reached.',
  fix: 'Remove a passkey that the user no longer needs.',
  spec: 'Auth0, passkeys in database connections',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-user'],
  reads: ['object'],
  check: ({ object }) => {
    const count = Array.isArray(object.passkeys) ? object.passkeys.length : 0
    return count >= MAX_PASSKEYS ? [{ place: at('/passkeys'), args: { count } }] : []
  },
  message: (args) => `passkeys: expected fewer than 20 to enrol another, received ${args.count}`,
  cause: () => 'Every further enrolment is refused.',
})
