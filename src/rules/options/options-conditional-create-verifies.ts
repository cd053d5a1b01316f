import { memberAt } from '../../json/values.ts'
import { at, defineRule } from '../define-rule.ts'
import { mediationOf } from './common.ts'

export default defineRule({
  id: 'options-conditional-create-verifies',
  summary: 'a passkey is to be made without asking, and user verification is required',
  why: 'With mediation "conditional" a passkey is made in the background after a sign-in with a password. Nobody is there to be verified: create() throws a ConstraintError where the user was not verified anyway.',
  fix: 'Ask for userVerification "preferred" there, and expect neither UP nor UV in the answer.',
  spec: 'WebAuthn Level 3 §5.1.3, §7.1 step 15',
  severity: 'warning',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object, payload }) =>
    mediationOf(payload)?.value === 'conditional' &&
    memberAt(object, 'authenticatorSelection', 'userVerification') === 'required'
      ? [{ place: at('/authenticatorSelection/userVerification') }]
      : [],
  message: () => 'expected "preferred" or "discouraged" beside mediation "conditional", received "required"',
  cause: () => 'The options of a registration that people start were taken for one that happens by itself.',
})
