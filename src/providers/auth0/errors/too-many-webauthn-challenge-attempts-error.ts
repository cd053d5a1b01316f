import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/too-many-webauthn-challenge-attempts-error',
  title: 'Too many attempts with a security key or device',
  summary: 'The user failed too often in a short time.',
  at: [{ kind: 'auth0-enrollment-form', member: '' }],
  causes: [
    {
      text: 'Repeated failures within a period that is not documented.',
      observable: false,
      because: 'one request does not show the others',
      instead: 'Count gd_webauthn_challenge_failed of the user in the tenant log.',
    },
  ],
  fixes: ['Wait, or use another factor.'],
  docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
  documented: 'title only',
})
