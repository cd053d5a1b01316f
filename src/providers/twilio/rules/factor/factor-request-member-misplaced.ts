import { escapePointer } from '../../../../json/pointer.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { fold } from '../../recognisers/names.ts'
import { configOf, REQUEST_MEMBERS } from './common.ts'

export default defineRule({
  id: 'factor-request-member-misplaced',
  summary: 'a member of config stands beside it',
  why: 'The relying party and the three criteria are read from config; at the top of the body nobody looks for them.',
  fix: 'Move relying_party, authenticator_attachment, discoverable_credentials and user_verification into config.',
  spec: 'Twilio Verify API, Passkeys Factors (request body)',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-factor-request'],
  reads: ['object'],
  check: ({ object }) =>
    (REQUEST_MEMBERS['/config'] ?? []).flatMap((snake) => {
      const inside = configOf(object)
      if (inside && Object.hasOwn(inside, snake)) return []
      const name = Object.keys(object).find((other) => fold(other) === fold(snake))
      if (name === undefined) return []
      const intended = `/config/${snake}`
      const explains = { at: [intended], below: inside ? [] : ['/config'] }
      return [{ place: at(`/${escapePointer(name)}`), explains, args: { name: plain(name) } }]
    }),
  message: (args, also) =>
    `expected in config, received at the top of the body: ${[args, ...also].map((one) => one.name).join(', ')}`,
  cause: () => 'The body was built without the object around its configuration.',
})
