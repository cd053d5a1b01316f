import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/validation_error',
  title: 'The My Account API refuses the passkey',
  summary: 'POST /me/v1/authentication-methods or its verify answers 400 with validation_errors.',
  httpStatus: 400,
  at: [{ endpoint: 'auth0/my-account-verify', member: '' }],
  causes: [
    {
      text: 'A member is too long: attestationObject has at most 2000 characters, clientDataJSON 1000, id and rawId 1364.',
      rules: ['my-account-member-too-long'],
    },
    { text: 'response has a member that the schema forbids.', rules: ['my-account-member-unknown'] },
    {
      text: 'auth_session or another member beside the credential is missing or unknown.',
      observable: false,
      because: 'the error names the member itself, as a pointer',
      instead: 'Read validation_errors[].pointer of the answer.',
    },
  ],
  fixes: [
    'Send id, rawId, type and a response of attestationObject, clientDataJSON and transports only: toJSON() gives more.',
  ],
  docs: ['https://auth0.com/docs/manage-users/my-account-api'],
  documented: 'title only',
  pageDate: '2026-08-20',
  notes: [
    'The page tells to submit the whole response of the browser; the schema of the API, of July 2026, allows no further members and gives the limits.',
  ],
})
