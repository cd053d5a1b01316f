import { at, defineRule } from '../../../../rules/define-rule.ts'
import { formState } from '../../models/form.ts'

export default defineRule({
  id: 'enrollment-form-contradictory',
  summary: 'the form has a passkey and an error at once',
  why: 'create() gives a credential or throws; a form with both was put together from two attempts.',
  fix: 'Capture one attempt: passkey is empty when action says showError::, and filled when it does not.',
  spec: 'Auth0 Universal Login, passkey-enrollment screen',
  severity: 'error',
  tier: 'consequence',
  kinds: ['auth0-enrollment-form'],
  reads: ['object'],
  check: ({ object }) => (formState(object) === 'contradictory' ? [{ place: at('/action') }] : []),
  message: () => 'expected an empty passkey beside showError::, received a passkey as well',
  cause: () => 'The page did not clear the field of an earlier attempt, or the capture mixes two requests.',
})
