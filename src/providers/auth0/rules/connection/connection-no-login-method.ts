import { at, defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { methodEnabled, settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-no-login-method',
  summary: 'the connection has neither a password nor a one-time code',
  why: 'A connection cannot live on passkeys alone: a password, or a code by email or phone, has to be on.',
  fix: `Enable authentication_methods.password, email_otp or phone_otp. ${PATCH_CAUTION}`,
  spec: 'Auth0, passwordless authentication for database connections; Auth0, configure a passkey policy',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const settings = settingsOf(object)
    if (!settings || methodEnabled(settings, 'password') !== false) return []
    const codes = ['email_otp', 'phone_otp'].map((method) => methodEnabled(settings, method))
    if (codes.includes(true) || (codes.includes(undefined) && payload.candidate.doc.elided)) return []
    return [{ place: at(`${settings.pointer}/authentication_methods/password/enabled`) }]
  },
  message: () => 'expected password, email_otp or phone_otp to be enabled, received none of them',
  cause: () => 'Auth0 does not support a connection with passkeys only: nobody could sign in to enrol one.',
})
