import { defineRule } from '../define-rule.ts'
import { expected } from '../wording.ts'

export default defineRule({
  id: 'options-display-name-absent',
  summary: 'user.displayName of the creation options is not there',
  why: 'displayName is a required member: navigator.credentials.create() throws a TypeError without it. Twilio fills it from friendly_name of the factor request.',
  fix: 'Give every user a displayName, an empty text if there is none; for Twilio send friendly_name when the factor is created.',
  spec: 'WebAuthn Level 3 §5.4.3; Twilio error page 60388',
  severity: 'error',
  rank: 'shape',
  kinds: ['creation-options'],
  message: (args) => expected('user.displayName as text', args),
})
