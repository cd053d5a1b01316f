import { defineRule, text } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../words/attributes.ts'

export default defineRule({
  id: 'profile-username-against-validation',
  summary: "the user name breaks the connection's own rules",
  why: 'The connection limits the length of user names, and may refuse those that look like an email address or a phone number; this one was made before, or imported.',
  fix: `Change the user name, or widen options.attributes.username.validation. ${PATCH_CAUTION}`,
  spec: 'Auth0, activate and configure attributes for flexible identifiers',
  severity: 'warning',
  rank: 'relation',
  kinds: ['auth0-user'],
  message: (args) =>
    args.problem === 'length'
      ? `username: expected ${text(args.min)} to ${text(args.max)} characters, received ${text(args.length)}`
      : `username: expected no value that looks like ${args.problem === 'email' ? 'an email address' : 'a phone number'}, received one`,
  cause: () => 'The passkey may be named after it, and a check of signup may refuse it.',
})
