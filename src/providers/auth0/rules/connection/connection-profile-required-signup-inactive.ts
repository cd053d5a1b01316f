import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf, signupStatus, writtenAttributes } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-profile-required-signup-inactive',
  summary: 'every profile must have an attribute that is inactive at signup',
  why: "What every profile must have has to come from signup; the Management API answers 400: attribute phone_number must also be required on signup (or the attribute's own name).",
  fix: `Set signup.status of the attribute to "required", or profile_required to false. ${PATCH_CAUTION}`,
  spec: 'Auth0, activate and configure attributes for flexible identifiers',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object }) => {
    const settings = settingsOf(object)
    if (!settings) return []
    return writtenAttributes(settings)
      .filter(({ value }) => value.profile_required === true && signupStatus(value) === 'inactive')
      .map(({ name, pointer }) => ({ place: at(`${pointer}/signup/status`), args: { name: plain(name) } }))
  },
  message: (args) =>
    `${args.name}: expected signup.status "required" beside profile_required true, received "inactive"`,
  cause: (args) => `attribute ${args.name} must also be required on signup: Auth0 refuses such a connection.`,
})
