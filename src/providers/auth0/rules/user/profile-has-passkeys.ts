import { at, defineRule } from '../../../../rules/define-rule.ts'
import { MAX_PASSKEYS } from '../../models/profile.ts'

export default defineRule({
  id: 'profile-has-passkeys',
  summary: 'the user has a passkey already',
  why: 'Progressive enrolment asks only users who have no passkey.',
  fix: 'To see the question again, remove the passkeys of the user, or take another user.',
  spec: 'Auth0, configure a passkey policy',
  severity: 'info',
  tier: 'cause',
  kinds: ['auth0-user'],
  reads: ['object'],
  check: ({ object }) => {
    const count = Array.isArray(object.passkeys) ? object.passkeys.length : 0
    return count > 0 && count < MAX_PASSKEYS ? [{ place: at('/passkeys'), args: { count } }] : []
  },
  message: (args) =>
    `the user has ${args.count} ${args.count === 1 ? 'passkey' : 'passkeys'}: the question after login is not expected`,
  cause: () => 'Only users without a passkey are asked after login.',
})
