import { defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { indexed } from '../../../index.ts'
import { codePlace, errorOf } from './common.ts'

export default defineRule({
  id: 'twilio-error-code-unknown',
  summary: 'Twilio answered an error that is not in the catalogue',
  why: 'The catalogue holds the errors of Verify factors, challenges and passkeys. Others have a page of their own at Twilio.',
  fix: 'Read the page of the code.',
  spec: 'https://www.twilio.com/docs/api/errors',
  severity: 'warning',
  kinds: ['twilio-error'],
  reads: ['object'],
  check: ({ object }) => {
    const found = errorOf(object)
    if (found?.number === undefined || indexed(`twilio/${found.number}`)) return []
    return [{ place: codePlace(found), args: { code: plain(found.number) } }]
  },
  message: (args) => `expected a code of Verify factors, challenges or passkeys, received ${args.code}`,
  fixFor: (args) => `Read https://www.twilio.com/docs/api/errors/${args.code}.`,
})
