import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/invalid_body',
  title: 'The connection is refused',
  summary: 'POST or PATCH /api/v2/connections answers 400 with errorCode invalid_body: options contradict each other.',
  httpStatus: 400,
  at: [
    { kind: 'auth0-connection', member: '/options' },
    { kind: 'auth0-connection', member: '' },
  ],
  causes: [
    {
      text: 'Cannot set both options.attributes and options.requires_username',
      rules: ['connection-attributes-with-requires-username'],
    },
    {
      text: 'Cannot set both options.attributes and options.validation',
      rules: ['connection-attributes-with-validation'],
    },
    { text: 'attributes must contain one active identifier', rules: ['connection-no-identifier'] },
    {
      text: 'attribute phone_number must also be required on signup',
      rules: ['connection-profile-required-signup-inactive', 'connection-profile-required-signup-optional'],
    },
    { text: 'A non-unique email as an active identifier.', rules: ['connection-email-identifier-not-unique'] },
    { text: 'precedence does not list all three attributes.', rules: ['connection-precedence-incomplete'] },
    {
      text: 'signup_behavior "block" without api_behavior "optional".',
      rules: ['connection-signup-blocked-api-required'],
    },
    { text: 'A value that the API does not know.', rules: ['connection-attribute-invalid'] },
    {
      text: 'cannot add non-unique email attribute, or: cannot patch unique property on email attribute',
      observable: false,
      because: 'one connection does not show what it was before',
      instead: 'Compare email.unique with that of GET /api/v2/connections/{id}: it can only be chosen on creation.',
    },
  ],
  fixes: [
    'Mend the option that the message names. PATCH replaces the whole options object: start from the current options, or what is left out is lost.',
  ],
  docs: ['https://auth0.com/docs/api/management/v2/connections/patch-connections-by-id'],
  documented: 'title only',
  pageDate: 'undated',
  notes: [
    'The messages are those of recorded answers; the reference documents the status only. profile_required beside signup "optional" is not recorded.',
  ],
})
