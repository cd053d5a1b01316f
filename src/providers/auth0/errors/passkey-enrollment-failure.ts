import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/passkey-enrollment-failure',
  title: 'Passkey enrolment failed',
  summary: 'The enrolment screen says that something went wrong, and to try later.',
  at: [
    { kind: 'auth0-enrollment-form', member: '/action' },
    { kind: 'auth0-enrollment-form', member: '/passkey' },
    { kind: 'auth0-enrollment-form', member: '/state' },
  ],
  causes: [
    {
      text: 'The page posted nothing that Auth0 can read as an error or a passkey.',
      rules: [
        'show-error-unreadable',
        'enrollment-form-empty',
        'enrollment-form-contradictory',
        'enrollment-state-empty',
      ],
    },
    {
      text: 'The browser refused, or the server could not take the credential for a reason of its own.',
      observable: false,
      because: 'the answer of the screen is a code and a text; what led to it is in the tenant log',
      instead: 'Look in the tenant log for gd_webauthn_enrollment_failed and its details.failure_details.',
    },
  ],
  fixes: [
    'Read the browser error that the form carries, and mend what it names.',
    'Begin the login again: the transaction may have expired.',
  ],
  docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
  documented: 'title only',
  pageDate: '2026-08-13',
  notes: [
    'Auth0 documents the text of the screen only. That the generic text is what the article on progressive enrolment shows, and that these forms lead to it, is inferred.',
  ],
})
