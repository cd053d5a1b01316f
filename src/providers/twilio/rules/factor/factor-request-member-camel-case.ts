import { escapePointer, valueAt } from '../../../../json/pointer.ts'
import { isObject } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { fold } from '../../recognisers/names.ts'
import { REQUEST_MEMBERS } from './common.ts'

export default defineRule({
  id: 'factor-request-member-camel-case',
  summary: 'a member of the factor request is not written in snake_case',
  why: 'Creating a passkeys factor takes snake_case names; only the credential that is sent later has camelCase ones. The types of the Node library say camelCase here, and it sends them unchanged: Twilio then sees the member as absent.',
  fix: 'Write friendly_name, config.relying_party, config.authenticator_attachment, config.discoverable_credentials and config.user_verification.',
  spec: 'Twilio Verify API, Passkeys Factors (request body)',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-factor-request'],
  reads: ['object'],
  check: ({ object }) =>
    Object.entries(REQUEST_MEMBERS).flatMap(([pointer, names]) => {
      const holder = valueAt(object, pointer)
      if (!isObject(holder)) return []
      return names.flatMap((snake) => {
        if (Object.hasOwn(holder, snake)) return []
        const name = Object.keys(holder).find((other) => fold(other) === fold(snake))
        if (name === undefined) return []
        const intended = `${pointer}/${snake}`
        return [
          {
            place: at(`${pointer}/${escapePointer(name)}`),
            explains: { at: [intended] },
            args: { name: plain(name), intended: plain(snake) },
          },
        ]
      })
    }),
  message: (args, also) =>
    [args, ...also].map((one) => `expected the name "${one.intended}", received "${one.name}"`).join('; '),
  cause: () =>
    'The name was taken from the library’s types, the tables of the docs or a serialiser with a naming policy.',
  fixFor: (args, also) => `Rename ${[args, ...also].map((one) => `"${one.name}" to "${one.intended}"`).join(', ')}.`,
})
