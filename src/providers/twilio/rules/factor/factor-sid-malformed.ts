import { isPlaceholder } from '../../../../decode/plausible.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'

const SID = /^YF[0-9a-fA-F]{32}$/

export default defineRule({
  id: 'factor-sid-malformed',
  summary: 'the factor’s sid does not have the form of a factor sid',
  why: 'A factor sid is YF and 32 hexadecimal digits. A sid that was cut, typed or mixed up with another resource finds no factor.',
  fix: 'Use the sid of the answer that created the factor, whole: 34 characters that begin with YF.',
  spec: 'Twilio Verify API, Factor resource (sid); Twilio error page 60362',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-factor'],
  reads: ['object'],
  check: ({ object }) => {
    if (!Object.hasOwn(object, 'sid')) return []
    const { sid = null } = object
    if (typeof sid === 'string' && (SID.test(sid) || isPlaceholder(sid))) return []
    return [
      {
        place: at('/sid'),
        args: { received: shown(sid), reason: typeof sid === 'string' ? plain(reasonOf(sid)) : undefined },
      },
    ]
  },
  message: (args) =>
    `expected YF and 32 hexadecimal digits, received ${args.received}${args.reason === undefined ? '' : `: ${args.reason}`}`,
})

function reasonOf(sid: string): string {
  if (sid !== sid.trim()) return 'a blank before or after it'
  if (!sid.startsWith('YF'))
    return /^[A-Z]{2}/.test(sid) ? 'the prefix is of another resource' : 'it does not begin with YF'
  return sid.length === 34 ? 'a character that is no hexadecimal digit' : `${sid.length} characters instead of 34`
}
