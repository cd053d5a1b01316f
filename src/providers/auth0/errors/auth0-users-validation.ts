import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/auth0-users-validation',
  title: 'The profile does not pass validation',
  summary: 'The user that the enrolment would sign up breaks a rule of the connection.',
  at: [
    { kind: 'auth0-user', member: '' },
    { kind: 'auth0-connection', member: '/options' },
  ],
  causes: [
    {
      text: 'An attribute breaks the rules of the connection, or one that signup requires is missing.',
      rules: [
        'profile-username-against-validation',
        'connection-required-attribute-not-on-profile',
        'profile-phone-number-not-e164',
      ],
    },
    {
      text: 'Another check of the tenant, such as an Action before registration.',
      observable: false,
      because: 'what the tenant runs is in no payload',
      instead: 'Look in the tenant log for fs and its description.',
    },
  ],
  fixes: ['Correct the profile, or widen the rule of the connection: PATCH replaces the whole options object.'],
  docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
  documented: 'title only',
  pageDate: '2026-08-13',
  notes: [
    'Only the text of the screen is documented; that a required attribute that is missing leads to it is inferred.',
  ],
})
