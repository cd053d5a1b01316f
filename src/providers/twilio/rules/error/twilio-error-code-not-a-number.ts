import { defineRule } from '../../../../rules/define-rule.ts'
import { shown } from '../../../../text/shown.ts'
import { codePlace, errorOf } from './common.ts'

export default defineRule({
  id: 'twilio-error-code-not-a-number',
  summary: 'the code of the error is a text, not a number',
  why: 'The REST API writes code as a number. Something in between made a text of it, and code that compares with === 60383 does not see it.',
  fix: 'Compare with Number(code), or pass the body on unchanged.',
  spec: 'Twilio REST API, error bodies',
  severity: 'info',
  kinds: ['twilio-error'],
  reads: ['object'],
  check: ({ object }) => {
    const found = errorOf(object)
    if (!found || (found.form !== 'rest' && found.form !== 'problem') || typeof found.code !== 'string') return []
    return [{ place: codePlace(found), args: { received: shown(found.code) } }]
  },
  message: (args) => `expected a number, received the text ${args.received}`,
})
