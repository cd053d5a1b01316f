import { at, defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-attributes-with-requires-username',
  summary: 'the connection has attributes and requires_username at once',
  why: 'Flexible identifiers replace requires_username; the Management API answers 400 for both: Cannot set both options.attributes and options.requires_username.',
  fix: `Leave requires_username out, or set it to false; options.attributes.username says what it said. ${PATCH_CAUTION}`,
  spec: 'Auth0 Management API v2, connections',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object }) => {
    const settings = settingsOf(object)
    if (!settings?.attributes || settings.options.requires_username !== true) return []
    return [{ place: at(`${settings.pointer}/requires_username`) }]
  },
  message: () => 'expected no requires_username beside options.attributes, received true',
  cause: () => 'Cannot set both options.attributes and options.requires_username: Auth0 refuses such a connection.',
})
