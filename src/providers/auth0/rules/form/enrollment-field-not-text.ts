import { defineRule, text } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'enrollment-field-not-text',
  summary: 'a field of the enrolment form is no text',
  why: 'The page posts application/x-www-form-urlencoded, in which every field is text.',
  fix: 'Take the body of the request as the browser sent it.',
  spec: 'Auth0 Universal Login, passkey-enrollment screen; URL Standard §5',
  severity: 'error',
  rank: 'shape',
  kinds: ['auth0-enrollment-form'],
  message: (args) => `${text(args.member)}: ${expected('text', args)}`,
})
