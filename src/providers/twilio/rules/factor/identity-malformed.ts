import { isPlaceholder } from '../../../../decode/plausible.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { identityFault } from './common.ts'

export default defineRule({
  id: 'identity-malformed',
  summary: 'identity does not have the form of an Entity’s identity',
  why: 'An identity is 8 to 64 characters: letters and digits, parted by dashes. It never changes and should not tell who the person is.',
  fix: 'Send an immutable id of your user that is no personal data: a UUID, a GUID or a SID. Keep it for every later request.',
  spec: 'Twilio error pages 60420 and 60367',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-factor-request', 'twilio-challenge-request'],
  reads: ['object'],
  check: ({ object }) => {
    const { identity } = object
    if (identity === undefined || identity === null || (typeof identity === 'string' && isPlaceholder(identity)))
      return []
    const reason = typeof identity === 'string' ? identityFault(identity) : 'no text'
    return reason === undefined
      ? []
      : [{ place: at('/identity'), args: { received: shown(identity), reason: plain(reason) } }]
  },
  message: (args) =>
    `expected 8 to 64 characters, letters and digits parted by dashes, received ${args.received}: ${args.reason}`,
  cause: (args) =>
    /e-mail|phone/.test(args.reason) ? 'What the user signs in with was taken for the id of the user.' : '',
})
