import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf, signupStatus, writtenAttributes } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-profile-required-signup-optional',
  summary: 'every profile must have an attribute that is optional at signup',
  why: 'What every profile must have has to come from signup. That Auth0 refuses the attribute with signup "inactive" is recorded, in words that ask for "required"; for "optional" there is no record.',
  fix: `Set signup.status of the attribute to "required", or profile_required to false. ${PATCH_CAUTION}`,
  spec: 'Auth0, activate and configure attributes for flexible identifiers',
  severity: 'warning',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object }) => {
    const settings = settingsOf(object)
    if (!settings) return []
    return writtenAttributes(settings)
      .filter(({ value }) => value.profile_required === true && signupStatus(value) === 'optional')
      .map(({ name, pointer }) => ({ place: at(`${pointer}/signup/status`), args: { name: plain(name) } }))
  },
  message: (args) =>
    `${args.name}: expected signup.status "required" beside profile_required true, received "optional"`,
  cause: () =>
    'Auth0 refuses profile_required with signup "inactive", and says that the attribute must be required on signup; so "optional" is likely refused as well.',
})
