import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/password-not-allowed',
  title: 'A password is not allowed here',
  summary: 'The screen got a password although this signup or login takes none.',
  at: [{ kind: 'auth0-enrollment-form', member: '' }],
  causes: [
    {
      text: 'The connection has the password off, or does not take it at signup.',
      observable: false,
      because: 'the form that was posted holds a password, which is no payload of this tool',
      instead: 'Look at authentication_methods.password of the connection: enabled and signup_behavior.',
    },
  ],
  fixes: [
    'Offer the passkey or the code that the connection takes, or enable the password: PATCH replaces the whole options object.',
  ],
  docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
  documented: 'title only',
})
