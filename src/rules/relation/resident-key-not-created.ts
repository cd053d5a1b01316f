import { defineWords } from '../typed-rule.ts'

export default defineWords({
  id: 'resident-key-not-created',
  summary: 'the options require a discoverable credential, and none was made',
  why: 'Without a discoverable credential a sign-in that does not name the credential finds none.',
  fix: 'Send the credential that these options created; if the authenticator is at fault, ask for "preferred" and name the credential in allowCredentials.',
  spec: 'WebAuthn Level 3 §5.4.6, §10.1.3',
  severity: 'error',
  rank: 'relation',
  kinds: ['registration'],
  message: () => 'expected credProps.rk true, since residentKey is "required", received false',
  cause: () => 'The options are those of another ceremony, or the authenticator answers otherwise than it was asked.',
})
