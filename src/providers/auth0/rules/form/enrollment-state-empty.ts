import { asString } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'

export default defineRule({
  id: 'enrollment-state-empty',
  summary: 'the form names no transaction',
  why: 'state is the transaction of the login, the same as in the URL of the page. Without it Auth0 cannot tell whose passkey this is.',
  fix: "Send the state of the page's own URL; begin the login again when it is old.",
  spec: 'Auth0 Universal Login, passkey-enrollment screen',
  severity: 'warning',
  tier: 'cause',
  kinds: ['auth0-enrollment-form'],
  reads: ['object'],
  check: ({ object }) => (asString(object.state)?.trim() === '' ? [{ place: at('/state') }] : []),
  message: () => 'state: expected the transaction of the page, received an empty text',
  cause: () => 'The transaction has expired, or the page was opened without one.',
})
