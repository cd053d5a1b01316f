import { at, defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-signup-disabled',
  summary: 'signup is off in the connection',
  why: "Auth0's article calls the enrolment of a passkey a signup. Whether it is refused where signup is disabled is not documented.",
  fix: `If enrolment fails, set options.disable_signup to false and try again. ${PATCH_CAUTION}`,
  spec: 'Auth0, passkey progressive enrollment',
  severity: 'warning',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object }) => {
    const settings = settingsOf(object)
    if (!settings) return []
    if (settings.options.disable_signup === true) return [{ place: at(`${settings.pointer}/disable_signup`) }]
    return settings.options.signup_enabled === false ? [{ place: at(`${settings.pointer}/signup_enabled`) }] : []
  },
  message: () => 'signup is disabled, and enrolling a passkey counts as a signup',
  cause: () => 'What that does to the enrolment of a user who exists is not documented.',
})
