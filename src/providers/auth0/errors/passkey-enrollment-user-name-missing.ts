import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/passkey-enrollment-user-name-missing',
  title: 'Passkey progressive enrollment fails with "Something went wrong"',
  summary:
    'POST /u/passkey-enrollment answers 400: the form carries no passkey but the TypeError that the browser threw because the options had no user.name.',
  httpStatus: 400,
  at: [
    { kind: 'auth0-connection', member: '/options/attributes' },
    { kind: 'auth0-connection', member: '/attributes' },
    { kind: 'auth0-user', member: '' },
    { kind: 'auth0-enrollment-form', member: '/action' },
    { kind: 'webauthn-error', member: '/message' },
    { kind: 'creation-options', member: '/user/name' },
  ],
  causes: [
    {
      text: 'The connection allows only attributes at signup that the user does not have. Enrolling a passkey counts as a signup, so nothing is left to fill user.name from.',
      rules: [
        'signup-attributes-not-on-profile',
        'signup-allows-no-attribute',
        'signup-attributes-not-identifiers',
        'browser-error-user-name-missing',
        'browser-error-explained',
        'user-name-missing-not-explained',
        'options-user-name-absent',
      ],
    },
  ],
  fixes: [
    'Let the connection allow signup with an identifier that the user has: set its signup.status to "optional" or "required".',
    'Give the user a value for the attribute that the connection allows at signup.',
  ],
  docs: ['https://community.auth0.com/t/passkey-progressive-enrollment-fails-with-something-went-wrong-error/185451'],
  documented: 'page',
  pageDate: 'undated',
  notes: [
    'The article says first that a phone number on the profile would be enough although it is no active identifier, then that an identifier is needed; a connection where only a non-identifier is usable gets a warning.',
    'That a connection without any attribute allowed at signup fails alike, and one without options.attributes for a user without email, follows from the article; it does not say so.',
  ],
})
