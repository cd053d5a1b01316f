import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/passkey-enrollment-max-allowed-reached',
  title: 'The user has as many passkeys as are allowed',
  summary: 'No further passkey can be created: a user has at most 20.',
  at: [{ kind: 'auth0-user', member: '/passkeys' }],
  causes: [{ text: 'The user has 20 passkeys.', rules: ['profile-passkeys-at-limit'] }],
  fixes: ['Remove a passkey that the user no longer needs.'],
  docs: [
    'https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements',
    'https://auth0.com/docs/authenticate/database-connections/passkeys',
  ],
  documented: 'short page',
  pageDate: '2026-08-13',
})
