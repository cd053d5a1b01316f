import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'signal-accepts-none',
  summary: 'the list of all accepted credentials is empty',
  why: 'An empty list says that no passkey of the user is taken any more: a credential manager hides or removes all of them.',
  fix: 'Send it only after the last passkey of the user was removed. Where the list could not be read, send nothing.',
  spec: 'WebAuthn Level 3 §5.1.10.2',
  severity: 'warning',
  kinds: ['signal-options'],
  reads: ['object'],
  check: ({ object: { allAcceptedCredentialIds: ids } }) =>
    Array.isArray(ids) && ids.length === 0 ? [{ place: at('/allAcceptedCredentialIds') }] : [],
  message: () => 'expected the ids of the passkeys that the user has, received an empty list',
  cause: () =>
    'The user has none left, or the ids were asked for before they were there, for another user, or with an error that was passed over.',
})
