import { defineRule, text } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

const wanted = (allowed: unknown): string =>
  Array.isArray(allowed) ? `one of ${allowed.join(', ')}` : 'the type that the Management API documents'

export default defineRule({
  id: 'connection-attribute-invalid',
  summary: "a setting of the connection's attributes has a value that Auth0 does not know",
  why: 'signup.status is "required", "optional" or "inactive", identifier.active is true or false; the Management API refuses anything else.',
  fix: 'Use a value that the Management API documents.',
  spec: 'Auth0 Management API v2, connections',
  severity: 'error',
  rank: 'shape',
  kinds: ['auth0-connection'],
  message: (args) => `${text(args.member)}: ${expected(wanted(args.allowed), args)}`,
  cause: () => 'With another value nobody can tell what the connection allows at signup.',
})
