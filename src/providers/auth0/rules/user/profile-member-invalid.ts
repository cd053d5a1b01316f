import { defineRule, text } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'profile-member-invalid',
  summary: 'a member of the user profile has another type than Auth0 gives it',
  why: 'Auth0 gives email, phone_number and username as text and identities as a list; what is something else was changed after the capture.',
  fix: 'Capture the user again with GET /api/v2/users/{id}.',
  spec: 'Auth0 Management API v2, users',
  severity: 'warning',
  rank: 'shape',
  kinds: ['auth0-user'],
  message: (args) => `${text(args.member)}: ${expected('the type that the Management API documents', args)}`,
})
