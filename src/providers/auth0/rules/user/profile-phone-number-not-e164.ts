import { isPlaceholder } from '../../../../decode/plausible.ts'
import { asString } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { profilesOf } from '../../models/profile.ts'

/** ITU-T E.164 §6: at most 15 digits. */
const E164 = /^\+[1-9][0-9]{1,14}$/

export default defineRule({
  id: 'profile-phone-number-not-e164',
  summary: 'the phone number is not in E.164 form',
  why: 'Auth0 takes a phone number as + and digits, the country first. Another form cannot be matched or called.',
  fix: 'Write it as + and digits without spaces, the country code first.',
  spec: 'Auth0 Authentication API, passkey register; ITU-T E.164',
  severity: 'warning',
  tier: 'cause',
  kinds: ['auth0-user'],
  reads: ['object'],
  check: ({ object }) =>
    profilesOf(object).flatMap(({ value, pointer }) => {
      const phone = asString(value.phone_number)?.trim()
      if (!phone || isPlaceholder(phone) || E164.test(phone)) return []
      return [{ place: at(`${pointer}/phone_number`), args: { plus: phone.startsWith('+') } }]
    }),
  message: (args) =>
    `phone_number: expected + and up to 15 digits, received a text ${args.plus ? 'with + and something else' : 'without +'}`,
  cause: () => 'A passkey that is named after it, or a code that is sent to it, may fail.',
})
