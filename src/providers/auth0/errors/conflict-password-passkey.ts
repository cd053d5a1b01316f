import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/conflict-password-passkey',
  title: 'A password and a passkey at once',
  summary: 'The screen got both a password and a passkey.',
  at: [{ kind: 'auth0-enrollment-form', member: '' }],
  causes: [
    {
      text: 'The page posts both fields.',
      observable: false,
      because: 'the fields of a password are not looked at, for secrets are never shown',
      instead: 'Look in the request for a filled password beside a filled passkey.',
    },
  ],
  fixes: ['Post one of the two, and leave the other field empty.'],
  docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
  documented: 'title only',
})
