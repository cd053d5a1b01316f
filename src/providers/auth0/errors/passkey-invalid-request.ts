import { defineError } from '../../define-error.ts'

export default defineError({
  code: 'auth0/invalid_request',
  title: 'The native passkey API refuses the request',
  summary: 'POST /passkey/register, /passkey/challenge or /oauth/token answers invalid_request.',
  httpStatus: 400,
  at: [
    { kind: 'auth0-connection', member: '/options/attributes' },
    { kind: 'auth0-user', member: '' },
    { kind: 'auth0-token-request', member: '/authn_response' },
  ],
  causes: [
    {
      text: 'An attribute that signup requires is not given, or is not well formed.',
      rules: ['connection-required-attribute-not-on-profile', 'profile-phone-number-not-e164'],
    },
    {
      text: 'The user exists, a member of user_profile is unknown, user_metadata has more than 10 members or one that is no text, the grant or passkeys are not enabled for the application, it is not OIDC conformant or a third party, organization is missing where organization_usage is "require", or the domain is no custom domain.',
      observable: false,
      because: 'the request shows neither the users nor the application and the tenant',
      instead:
        'Read error_description; look at grant_types, is_first_party, oidc_conformant and organization_usage of the application, and call the custom domain.',
    },
    {
      text: 'authn_response was sent as text or not at all: "authn_response" must be of type object.',
      rules: ['token-request-authn-response-not-object'],
    },
  ],
  fixes: [
    'Give every attribute whose signup.status is "required", phone numbers as + and digits.',
    'Enable the grant urn:okta:params:oauth:grant-type:webauthn for a first-party application, and use the custom domain.',
  ],
  docs: ['https://auth0.com/docs/api/authentication/passkey/register'],
  documented: 'short page',
  pageDate: '2026-06-17',
  notes: [
    'auth0.com domains are refused: the native API needs a custom domain.',
    'Until the summer of 2026 the page of the passkey APIs said that no passkey can be registered where the connection asks for a code by SMS or e-mail; newer SDKs take the code (verification_required).',
  ],
})
