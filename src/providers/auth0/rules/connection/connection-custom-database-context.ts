import { at, defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-custom-database-context',
  summary: 'a custom database without import relies on the context of its scripts',
  why: 'That passkeys work without import_mode is Early Access: get_user has to handle identifierType "user_id", and create has to return a profile, with user_id when attributes are off.',
  fix: `See that get_user handles context.identifierType === "user_id" and that create returns a profile; or set options.import_mode to true. ${PATCH_CAUTION}`,
  spec: 'Auth0, configure a passkey policy',
  severity: 'warning',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const settings = settingsOf(object)
    const { enabledDatabaseCustomization, import_mode, enable_script_context } = settings?.options ?? {}
    if (!settings || enabledDatabaseCustomization !== true || import_mode === true) return []
    if (payload.candidate.doc.elided && import_mode === undefined) return []
    if (enable_script_context !== true) return []
    return [{ place: at(`${settings.pointer}/enabledDatabaseCustomization`) }]
  },
  message: () => 'import_mode is not true; passkeys depend on what the scripts do with their context',
  cause: () => 'Early Access: get_user has to find a user by user_id, and create has to return the profile.',
})
