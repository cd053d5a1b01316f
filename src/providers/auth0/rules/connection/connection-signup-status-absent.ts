import { isObject, member } from '../../../../json/values.ts'
import { absent, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf, signupStatus, writtenAttributes } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-signup-status-absent',
  summary: 'an attribute does not say whether signup takes it',
  why: 'signup.status is "required", "optional" or "inactive". What Auth0 does without it is not documented, so nobody can tell whether a passkey can be named after the attribute.',
  fix: `Set signup.status of the attribute. ${PATCH_CAUTION}`,
  spec: 'Auth0, activate and configure attributes for flexible identifiers',
  severity: 'warning',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const settings = settingsOf(object)
    if (!settings || payload.candidate.doc.elided) return []
    return writtenAttributes(settings)
      .filter(({ value }) => signupStatus(value) === undefined)
      .map(({ name, pointer, value }) => ({
        place: isObject(member(value, 'signup')) ? absent(`${pointer}/signup`, 'status') : absent(pointer, 'signup'),
        args: { name: plain(name) },
      }))
  },
  message: (args) => `${args.name}: expected signup.status "required", "optional" or "inactive", received none`,
  cause: () => 'It is judged both ways; a capture from which it was cut out says nothing.',
})
