import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'stytch/invalid_public_key_credential_missing_id_field',
  title: 'The credential has no id',
  summary: 'public_key_credential holds a credential without id.',
  httpStatus: 400,
  at: [
    { endpoint: 'stytch/register', member: '/id' },
    { endpoint: 'stytch/authenticate', member: '/id' },
  ],
  causes: [{ text: 'The member id is missing or empty.', rules: ['id-absent'] }],
  fixes: ['Send what credential.toJSON() returns, as text, in public_key_credential.'],
  docs: ['https://stytch.com/docs/api/errors/400'],
  documented: 'title only',
  pageDate: 'none',
  notes: ['The name stands in the types of Stytch’s SDK; its message was not seen.'],
})
