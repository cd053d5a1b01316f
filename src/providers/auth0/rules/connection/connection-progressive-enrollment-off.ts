import { memberAt } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-progressive-enrollment-off',
  summary: 'users are not asked for a passkey after they signed in',
  why: 'With passkey_options.progressive_enrollment_enabled false Auth0 does not offer a passkey after a login with a password; a signup may still offer one.',
  fix: `Set options.passkey_options.progressive_enrollment_enabled to true if it is to be offered. ${PATCH_CAUTION}`,
  spec: 'Auth0, configure a passkey policy',
  severity: 'info',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object }) => {
    const settings = settingsOf(object)
    if (memberAt(settings?.options, 'passkey_options', 'progressive_enrollment_enabled') !== false) return []
    return [{ place: at(`${settings?.pointer}/passkey_options/progressive_enrollment_enabled`) }]
  },
  message: () => 'progressive_enrollment_enabled is false: no passkey is offered after login',
  cause: () => 'The signup screen may still offer one.',
})
