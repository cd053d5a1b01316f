import { absent, at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { errorOf, tellsInside } from './common.ts'

export default defineRule({
  id: 'twilio-error-code-absent',
  summary: 'the error shows no code',
  why: 'Only the code tells which documented error it is; the words of the message are not documented.',
  fix: 'Capture the body of Twilio’s answer itself: {"code": …, "message": …, "more_info": …, "status": …}.',
  spec: 'Twilio REST API, error bodies',
  severity: 'warning',
  kinds: ['twilio-error'],
  reads: ['object'],
  check: ({ object }) => {
    const found = errorOf(object)
    if (!found || found.number !== undefined || tellsInside(found)) return []
    const { parent, member, code } = found
    return [
      {
        place: code === undefined ? absent(parent, member) : at(`${parent}/${member}`),
        args: { member: plain(member) },
      },
    ]
  },
  message: (args) =>
    args.member === 'Payload'
      ? 'expected error_code in Payload, received none'
      : `expected a code of five digits as ${args.member}, received none`,
  cause: () => 'The server that sits in between passed the message on without its code, or the capture was cut.',
})
