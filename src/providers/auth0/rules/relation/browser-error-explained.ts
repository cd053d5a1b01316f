import type { Auth0Findings } from '../../findings.ts'
import { signupAllows } from '../../words/attributes.ts'
import { defineWords } from '../../../../rules/typed-rule.ts'

export default defineWords<Auth0Findings['browser-error-explained']>({
  id: 'browser-error-explained',
  summary: 'the captured browser error is explained by a connection and a user',
  why: 'create() failed because user.name was missing, and the connection and the user that were given with it show why: no attribute that signup allows is on the profile.',
  fix: 'Change the connection or the profile; the error goes away with its cause.',
  spec: 'Auth0, passkey progressive enrollment; WebAuthn Level 3 §5.4.1',
  severity: 'info',
  rank: 'mistake',
  kinds: ['webauthn-error', 'creation-options'],
  message: (args) => `user.name was missing, as the connection and the user explain: ${signupAllows(args.allowed)}`,
})
