import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/webauthn-challenge-error',
  title: 'The security key could not be asked',
  summary: 'A screen of multi-factor authentication could not start or finish get().',
  at: [{ kind: 'auth0-enrollment-form', member: '' }],
  causes: [
    {
      text: 'get() threw in the page.',
      observable: false,
      because: 'the screen tells no cause; the posted form does, in action',
      instead: 'Lint the body of that request: action holds showError:: and the error of the browser.',
    },
  ],
  fixes: ['Mend what the browser error names, and try again.'],
  docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
  documented: 'title only',
})
