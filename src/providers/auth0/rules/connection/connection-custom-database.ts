import { at, defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-custom-database',
  summary: 'users live in a custom database that is not imported',
  why: 'Passkeys are kept in Auth0. A connection with its own scripts has to import users (import_mode), or, in Early Access, give the scripts their context.',
  fix: `Set options.import_mode to true, or turn enabledDatabaseCustomization off. ${PATCH_CAUTION}`,
  spec: 'Auth0, configure a passkey policy',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const settings = settingsOf(object)
    const { enabledDatabaseCustomization, import_mode, enable_script_context } = settings?.options ?? {}
    if (!settings || enabledDatabaseCustomization !== true || import_mode === true) return []
    if (payload.candidate.doc.elided && import_mode === undefined) return []
    if (enable_script_context === true) return []
    if (payload.candidate.doc.elided && enable_script_context === undefined) return []
    return [{ place: at(`${settings.pointer}/enabledDatabaseCustomization`) }]
  },
  message: () => 'expected import_mode true beside enabledDatabaseCustomization true, received false or none',
  cause: () => 'Auth0 does not offer passkeys to users that it does not import.',
})
