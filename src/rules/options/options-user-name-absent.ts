import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'options-user-name-absent',
  summary: 'user.name of the creation options is not there',
  why: 'name is a required member: navigator.credentials.create() throws a TypeError, "Required member is undefined", and no passkey is made. Auth0 takes it from an identifier of the user, Twilio from friendly_name.',
  fix: 'Give the user an identifier, such as a username or an e-mail address, that the server can put into user.name.',
  spec: 'WebAuthn Level 3 §5.4.1, §5.4.3',
  severity: 'error',
  rank: 'shape',
  kinds: ['creation-options'],
  message: (args) => expected('user.name as text', args),
})
