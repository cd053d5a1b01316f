import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { fold } from '../../recognisers/names.ts'
import { sent } from './common.ts'

/** What only the form of push and TOTP challenges has; there FactorSid is right. */
const FORM = ['details.message', 'details.fields', 'hiddendetails', 'expirationdate', 'authpayload']
const NAMES = ['factor_sid', 'identity']

export default defineRule({
  id: 'challenge-request-member-camel-case',
  summary: 'a member of the passkeys challenge request is not written in snake_case',
  why: 'Creating a passkeys challenge takes identity and factor_sid. The types of the Node library say factorSid here, and it sends the name unchanged: Twilio then sees no factor. The form of push and TOTP challenges, …/Entities/{Identity}/Challenges, is another request.',
  fix: 'Write factor_sid and identity.',
  spec: 'Twilio Verify API, Passkeys Challenges (request body)',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-challenge-request'],
  reads: ['object'],
  check: ({ object }) => {
    const identified = Object.keys(object).some((name) => fold(name) === 'identity')
    if (FORM.some((name) => sent(object, name) !== undefined)) return []
    return NAMES.flatMap((snake) => {
      const name = Object.keys(object).find((other) => fold(other) === fold(snake))
      // FactorSid alone may be a form of its own.
      if (name === undefined || Object.hasOwn(object, snake) || (name === 'FactorSid' && !identified)) return []
      return [
        { place: at(`/${name}`), explains: { at: [`/${snake}`] }, args: { name: plain(name), intended: plain(snake) } },
      ]
    })
  },
  message: (args, also) =>
    [args, ...also].map((one) => `expected the name "${one.intended}", received "${one.name}"`).join('; '),
  cause: () =>
    'The name was taken from the library’s types, the tables of the docs or a serialiser with a naming policy.',
})
