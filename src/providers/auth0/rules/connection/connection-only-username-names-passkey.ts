import { defineWords } from '../../../../rules/typed-rule.ts'
import type { Auth0Findings } from '../../findings.ts'
import { PATCH_CAUTION } from '../../words/attributes.ts'

export default defineWords<Auth0Findings['connection-only-username-names-passkey']>({
  id: 'connection-only-username-names-passkey',
  summary: 'only the user name can name the passkey',
  why: "Auth0's table of methods by identifier gives username the password only, while POST /passkey/register takes a username: whether a passkey works with it alone is contradictory.",
  fix: `Let signup allow email or phone_number, and see that the profile has it. ${PATCH_CAUTION}`,
  spec: 'Auth0, passwordless authentication for database connections',
  severity: 'warning',
  rank: 'relation',
  kinds: ['auth0-connection'],
  message: () => 'of what signup allows this user has only username, which Auth0 lists for the password alone',
  cause: () => 'The pages of Auth0 disagree whether users with a user name alone can have passkeys.',
})
