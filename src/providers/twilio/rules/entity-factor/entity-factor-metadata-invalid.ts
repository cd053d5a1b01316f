import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { sent } from '../challenge/common.ts'
import { textMapFault } from './common.ts'

export default defineRule({
  id: 'entity-factor-metadata-invalid',
  summary: 'the metadata of the new factor is no JSON text of string values, or too long',
  why: 'Metadata is one text: a JSON object whose values are strings, up to 1024 characters.',
  fix: 'Send JSON.stringify of an object with string values, within 1024 characters.',
  spec: 'Twilio Verify API, Factor resource (Metadata); Twilio error page 60306',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-entity-factor-request'],
  reads: ['object'],
  check: ({ object }) => {
    const found = sent(object, 'metadata')
    const reason = found && textMapFault(found.value)
    return found && reason !== undefined ? [{ place: at(found.pointer), args: { reason: plain(reason) } }] : []
  },
  message: (args) => `expected a JSON object of strings in up to 1024 characters, received ${args.reason}`,
})
