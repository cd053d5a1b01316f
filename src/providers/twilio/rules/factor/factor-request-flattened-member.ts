import { escapePointer } from '../../../../json/pointer.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { fold } from '../../recognisers/names.ts'
import { REQUEST_MEMBERS } from './common.ts'

export default defineRule({
  id: 'factor-request-flattened-member',
  summary: 'a member of config is written flat, with a dotted name',
  why: 'Dotted names are how the form of the Service resource spells nesting. The passkeys endpoint takes JSON, where a dot is a letter of the name: the member is unknown and its value is lost.',
  fix: 'Nest the members: {"config": {"authenticator_attachment": …, "relying_party": {"id": …}}}.',
  spec: 'Twilio Verify API, Passkeys Factors (request body)',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-factor-request'],
  reads: ['object'],
  check: ({ object }) =>
    Object.keys(object).flatMap((name) => {
      const path = nestedPath(name)
      if (path === undefined) return []
      const intended = path.slice(1).replaceAll('/', '.')
      return [
        {
          place: at(`/${escapePointer(name)}`),
          explains: { at: [path], below: ['/config'] },
          args: { name: plain(name), intended: plain(intended) },
        },
      ]
    }),
  message: (args, also) =>
    [args, ...also]
      .map((one) => `expected ${one.intended} as nested objects, received the name "${one.name}"`)
      .join('; '),
  cause: (args) =>
    /^passkeys\./i.test(args.name)
      ? 'The name is that of the Service’s form, POST /v2/Services.'
      : 'The body was flattened, as for a form.',
})

/** `config.relying_party.id`, `config[user_verification]` and `Passkeys.RelyingParty.Id` as the pointer that is meant. */
function nestedPath(name: string): string | undefined {
  const [head = '', ...parts] = name.split(/[.[\]]/).filter((part) => part !== '')
  if (!['config', 'passkeys'].includes(head.toLowerCase()) || parts.length === 0) return undefined
  const [member = '', ...rest] = parts
  const known = REQUEST_MEMBERS['/config']?.find((snake) => fold(snake) === fold(member))
  return known && ['/config', known, ...rest.map((part) => part.toLowerCase())].join('/')
}
