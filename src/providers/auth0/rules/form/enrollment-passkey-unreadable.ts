import { at, defineRule } from '../../../../rules/define-rule.ts'
import { passkeyUnreadable } from '../../models/form.ts'

export default defineRule({
  id: 'enrollment-passkey-unreadable',
  summary: 'the passkey field holds no JSON object',
  why: 'The enrolment page posts the credential of create() as JSON text; with anything else Auth0 answers that the passkey is invalid.',
  fix: 'Put JSON.stringify(credential.toJSON()) into the field, whole.',
  spec: 'Auth0 Universal Login, passkey-enrollment screen',
  severity: 'error',
  tier: 'consequence',
  kinds: ['auth0-enrollment-form'],
  reads: ['object'],
  check: ({ object }) => (passkeyUnreadable(object) ? [{ place: at('/passkey') }] : []),
  message: () => 'expected the JSON text of a credential in passkey, received another text',
  cause: () => 'The text was cut, encoded once more, or is not the credential.',
})
