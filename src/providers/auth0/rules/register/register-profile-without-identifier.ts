import { isObject, member } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { ATTRIBUTES } from '../../models/attributes.ts'

export default defineRule({
  id: 'register-profile-without-identifier',
  summary: 'the request for a passkey of a new user names the user by no identifier',
  why: 'POST /passkey/register puts the identifier of user_profile that comes first in the connection’s order into user.name. Without one there is nothing to sign up with.',
  fix: 'Give email, phone_number or username in user_profile: every one that signup requires.',
  spec: 'Auth0 Authentication API, passkey register (user_profile)',
  severity: 'warning',
  kinds: ['auth0-register-request'],
  reads: ['object'],
  check: ({ object }) => {
    const profile = object.user_profile
    const named = ATTRIBUTES.some((name) => {
      const value = member(profile, name)
      return typeof value === 'string' && value !== ''
    })
    return isObject(profile) && !named ? [{ place: at('/user_profile') }] : []
  },
  message: () => 'expected email, phone_number or username in user_profile, received none of them',
  cause: () => 'The identifier was left out, is empty, or stands beside user_profile.',
})
