import { absent, at, defineRule } from '../../../../rules/define-rule.ts'
import { formState } from '../../models/form.ts'

export default defineRule({
  id: 'enrollment-form-empty',
  summary: 'the form has neither a passkey nor an error',
  why: 'The enrolment page posts a credential in passkey, or an error in action. With neither, the page gave up before create(): it had no options, or its script did not run.',
  fix: "Look at the page's console, and whether the page received the options; a page of your own has to post the error that create() throws.",
  spec: 'Auth0 Universal Login, passkey-enrollment screen',
  severity: 'warning',
  tier: 'consequence',
  kinds: ['auth0-enrollment-form'],
  reads: ['object'],
  check: ({ object }) => {
    if (formState(object) !== 'empty') return []
    return [{ place: Object.hasOwn(object, 'passkey') ? at('/passkey') : absent('', 'passkey') }]
  },
  message: () => 'expected a credential in passkey or showError:: in action, received neither',
  cause: () => 'The page submitted the form without having called create(), or did not pass on what came of it.',
})
