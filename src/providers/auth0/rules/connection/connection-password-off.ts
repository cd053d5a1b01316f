import { at, defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { methodEnabled, settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-password-off',
  summary: 'the connection has one-time codes but no password',
  why: "Auth0's page on passkeys asks for the password to stay on; its newer page on passwordless database connections is content with a code by email or phone.",
  fix: `If passkeys are not offered, enable authentication_methods.password. ${PATCH_CAUTION}`,
  spec: 'Auth0, passwordless authentication for database connections; Auth0, configure a passkey policy',
  severity: 'warning',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object }) => {
    const settings = settingsOf(object)
    if (!settings || methodEnabled(settings, 'password') !== false) return []
    if (!['email_otp', 'phone_otp'].some((method) => methodEnabled(settings, method))) return []
    return [{ place: at(`${settings.pointer}/authentication_methods/password/enabled`) }]
  },
  message: () =>
    'the password is off and a one-time code is on: the pages of Auth0 disagree whether passkeys work then',
  cause: () => 'One page says that the password must stay enabled, a newer one that another method is enough.',
})
