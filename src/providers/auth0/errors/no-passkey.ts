import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/no-passkey',
  title: 'No passkey was selected',
  summary: 'The login screen got no passkey.',
  at: [{ kind: 'auth0-enrollment-form', member: '' }],
  causes: [
    {
      text: 'The user closed the prompt, or has no passkey for this domain.',
      observable: false,
      because: 'what a login screen got is no enrolment, and an empty field does not say why',
      instead:
        'Look at the browser error, and at the passkeys of the user in GET /api/v2/users/{id}/authentication-methods.',
    },
  ],
  fixes: ['Select a passkey, or sign in with another method and enrol one.'],
  docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
  documented: 'title only',
})
