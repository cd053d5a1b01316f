import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { statusOf } from '../../recognisers/spelling.ts'

export default defineRule({
  id: 'status-spelled-otherwise',
  summary: 'the status is one of the documented, in another spelling',
  why: 'The API writes its statuses in small letters. An enumeration of a server library, or a serialiser, wrote this one in its own style; what it says of the factor or challenge is the same.',
  fix: 'Code that compares it with the word of the API compares in vain: compare with the constant of the library, or write the word out as the API does.',
  spec: 'Twilio Verify API, Factor resource and Challenge resource (status)',
  severity: 'info',
  kinds: ['twilio-factor', 'twilio-challenge'],
  reads: ['object'],
  check: ({ object, payload: { kind } }) => {
    if (kind !== 'twilio-factor' && kind !== 'twilio-challenge') return []
    const { value, pointer, word, exact } = statusOf(object, kind)
    if (word === undefined || exact) return []
    return [{ place: at(pointer), args: { received: shown(value ?? null), word: plain(word) } }]
  },
  message: (args) => `expected "${args.word}" as the API writes it, received ${args.received}: the same status`,
})
