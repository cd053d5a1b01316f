import { defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { passkeysOff, settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-passkey-disabled',
  summary: 'passkeys are off in the connection',
  why: 'Auth0 offers passkeys only in a connection whose authentication_methods.passkey.enabled is true; it is false unless set.',
  fix: `Set options.authentication_methods.passkey.enabled to true if users are to have passkeys. ${PATCH_CAUTION}`,
  spec: 'Auth0, configure a passkey policy',
  severity: 'info',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const settings = settingsOf(object)
    if (!settings) return []
    const off = passkeysOff(settings, object, payload.candidate.doc.elided)
    return off === undefined ? [] : [{ place: off }]
  },
  message: () => 'authentication_methods.passkey.enabled is not true: no passkey is offered',
  cause: () => 'No user of this connection is asked to enrol a passkey.',
})
