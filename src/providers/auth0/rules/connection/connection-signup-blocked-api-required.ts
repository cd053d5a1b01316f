import { member, memberAt } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-signup-blocked-api-required',
  summary: 'signup may not set the password that the API asks for',
  why: 'password.signup_behavior "block" only goes with api_behavior "optional"; the Management API answers 400 to the two together.',
  fix: `Set authentication_methods.password.api_behavior to "optional", or signup_behavior to "allow". ${PATCH_CAUTION}`,
  spec: 'Auth0 Management API v2, connections',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const settings = settingsOf(object)
    const password = memberAt(settings?.options, 'authentication_methods', 'password')
    const behaviour = member(password, 'api_behavior')
    if (!settings || member(password, 'signup_behavior') !== 'block' || behaviour === 'optional') return []
    if (behaviour === undefined && payload.candidate.doc.elided) return []
    return [{ place: at(`${settings.pointer}/authentication_methods/password/signup_behavior`) }]
  },
  message: () => 'expected api_behavior "optional" beside signup_behavior "block", received another or none',
  cause: () => 'Without it the API goes on asking for a password that signup does not take.',
})
