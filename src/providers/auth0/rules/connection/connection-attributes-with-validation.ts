import { isObject } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-attributes-with-validation',
  summary: 'the connection has attributes and the older validation at once',
  why: "Flexible identifiers keep a user name's limits in attributes.username.validation; the Management API answers 400 for both: Cannot set both options.attributes and options.validation.",
  fix: `Move the limits to options.attributes.username.validation (min_length, max_length) and leave options.validation out. ${PATCH_CAUTION}`,
  spec: 'Auth0 Management API v2, connections',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object }) => {
    const settings = settingsOf(object)
    if (!settings?.attributes || settings.page || !isObject(settings.options.validation)) return []
    return [{ place: at(`${settings.pointer}/validation`) }]
  },
  message: () => 'expected no validation beside options.attributes, received an object',
  cause: () => 'Cannot set both options.attributes and options.validation: Auth0 refuses such a connection.',
})
