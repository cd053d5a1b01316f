import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { textMapFault } from '../entity-factor/common.ts'
import { sent } from './common.ts'

export default defineRule({
  id: 'challenge-hidden-details-invalid',
  summary: 'the hidden details of a challenge are no JSON text of string values, or too long',
  why: 'HiddenDetails is one text: a JSON object whose values are strings, up to 1024 characters.',
  fix: 'Send JSON.stringify of an object with string values, within 1024 characters.',
  spec: 'Twilio Verify API, Challenge resource (HiddenDetails); Twilio error page 60306',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-challenge-request'],
  reads: ['object'],
  check: ({ object }) => {
    const found = sent(object, 'hiddendetails')
    const reason = found && textMapFault(found.value)
    return found && reason !== undefined ? [{ place: at(found.pointer), args: { reason: plain(reason) } }] : []
  },
  message: (args) => `expected a JSON object of strings in up to 1024 characters, received ${args.reason}`,
})
