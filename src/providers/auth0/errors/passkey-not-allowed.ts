import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/passkey-not-allowed',
  title: 'Passkeys are not allowed here',
  summary: 'The screen got a passkey although this connection or user may not use one.',
  at: [
    { kind: 'auth0-connection', member: '/options' },
    { kind: 'auth0-connection', member: '' },
  ],
  causes: [
    {
      text: 'Passkeys are off in the connection, or a prerequisite is missing.',
      rules: [
        'connection-passkey-disabled-but-used',
        'connection-requires-username',
        'connection-custom-database',
        'connection-no-login-method',
      ],
    },
  ],
  fixes: [
    'Enable passkeys in the connection and see that its prerequisites hold: PATCH replaces the whole options object, so start from the current options.',
    'Use Universal Login with the Identifier First profile and no custom login page: those settings are of the tenant.',
  ],
  docs: [
    'https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements',
    'https://auth0.com/docs/authenticate/database-connections/passkeys/configure-passkey-policy',
  ],
  documented: 'title only',
  pageDate: '2026-08-13',
  notes: ['Only the text of the screen is documented; that a missing prerequisite leads to it is inferred.'],
})
