import { at, defineRule } from '../../../../rules/define-rule.ts'
import { isOtherStrategy } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-not-database',
  summary: 'the connection is no database connection',
  why: 'Only a database connection, strategy "auth0", has passkeys; what is said of passkeys does not apply to others.',
  fix: 'Take the database connection that the user signs in with.',
  spec: 'Auth0, passkeys in database connections',
  severity: 'info',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object }) => (isOtherStrategy(object.strategy) ? [{ place: at('/strategy') }] : []),
  message: () => 'expected strategy "auth0", received another: this connection has no passkeys',
  cause: () => 'Passkeys exist only in database connections.',
})
