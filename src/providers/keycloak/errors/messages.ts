import type { DocumentedError } from '../../define-error.ts'

/** Where the keys stand; no page of the documentation gives their causes. */
const docs = [
  'https://github.com/keycloak/keycloak/blob/main/themes/src/main/resources/theme/base/login/messages/messages_en.properties',
]
const SOURCE =
  'The key stands in messages_en.properties of the login theme; when it is given was read in the source of WebAuthnRegister and WebAuthnAuthenticator, no page tells it.'
const NEWER =
  'Keycloak of 2026 maps some errors of webauthn4j to keys of their own; {0} carries the text of webauthn4j or of the browser.'
const title = { documented: 'title only', pageDate: 'none' } as const

const CHALLENGE = {
  text: 'The challenge is not that of the page: another page was opened meanwhile, or the form was sent twice.',
  rules: ['client-data-challenge-unexpected'],
} as const
const ORIGIN = {
  text: 'The origin is neither the one of Keycloak’s own URL (behind a proxy: its hostname setting) nor an extra origin of the WebAuthn policy.',
  rules: ['client-data-origin-unexpected'],
} as const
const RP_ID = {
  text: 'The passkey is for another RP ID than the WebAuthn policy has, which is the host of Keycloak where it is empty.',
  rules: ['rp-id-hash-unexpected'],
} as const
const VERIFICATION = {
  text: 'The policy requires user verification, and the user was not verified.',
  observable: false,
  because: 'the WebAuthn policy of the realm is not in the request',
  instead: 'Lint the form with --require-user-verification: it says whether the UV flag is set.',
} as const

/** Message keys of the login theme. */
export default [
  {
    code: 'keycloak/webauthn-error-title',
    title: 'Passkey Error',
    summary: 'The title of the page on which an error of a passkey is told; the line below it is the error.',
    at: [{ kind: 'server-error', member: '' }],
    causes: [
      {
        text: 'Any of the errors of passkeys.',
        observable: false,
        because: 'the title says nothing of the cause',
        instead:
          'Read the text below the title, or web_authn_registration_error and web_authn_authentication_error in the event.',
      },
    ],
    fixes: ['Look for the message below the title, and explain that one.'],
    docs,
    ...title,
    notes: [SOURCE],
  },
  {
    code: 'keycloak/webauthn-error-registration',
    title: 'Failed to register your Passkey',
    summary: 'The registration did not pass the checks of webauthn4j or of the WebAuthn policy.',
    at: [{ endpoint: 'keycloak/register', member: '' }],
    causes: [
      CHALLENGE,
      ORIGIN,
      RP_ID,
      VERIFICATION,
      {
        text: 'The attestation object is missing, or is not what the browser gave.',
        rules: ['attestation-object-absent', 'attestation-not-map'],
      },
      {
        text: 'The policy lists acceptable AAGUIDs, and the authenticator gives no attestation or another AAGUID; or asks for another authenticator attachment.',
        observable: false,
        because: 'the WebAuthn policy of the realm is not in the request',
        instead:
          'Compare Acceptable AAGUIDs and Authenticator Attachment of the policy with the AAGUID and authenticatorAttachment that are shown here.',
      },
      {
        text: 'The user has a passkey with the same label.',
        observable: false,
        because: 'the labels are on the server',
        instead: 'Look at the credentials of the user; give another label.',
      },
    ],
    fixes: [
      'Read web_authn_registration_error_detail in the event: it has the text of webauthn4j, which "passkey-lint explain" knows.',
      'Behind a reverse proxy, set the hostname of Keycloak to the one that the browser sees; add origins of apps to Extra Origins of the policy.',
      'Load the page again and register with its new challenge.',
    ],
    docs,
    ...title,
    notes: [SOURCE, NEWER],
  },
  {
    code: 'keycloak/webauthn-error-register-verification',
    title: 'Passkey registration result is invalid',
    summary: 'The field error of the form holds what navigator.credentials.create() threw.',
    at: [{ kind: 'webauthn-error', endpoint: 'keycloak/register', member: '' }],
    causes: [
      {
        text: 'The user cancelled, time ran out, the device is registered already, or the RP ID does not belong to the page: the text of the browser says which.',
        rules: ['browser-error-recognised'],
      },
    ],
    fixes: [
      'Explain the text behind the message, or web_authn_registration_error_detail of the event: it tells causes and fixes of that error.',
    ],
    docs,
    ...title,
    notes: [SOURCE, 'Its text reads as if the server had checked something; it was given what the browser threw.'],
  },
  {
    code: 'keycloak/webauthn-error-api-get',
    title: 'Failed to authenticate by the Passkey',
    summary: 'The form holds an error of navigator.credentials.get(), or lacks a field of the sign-in.',
    at: [
      { endpoint: 'keycloak/authenticate', member: '' },
      { kind: 'webauthn-error', endpoint: 'keycloak/authenticate', member: '' },
    ],
    causes: [
      {
        text: 'credentialId, clientDataJSON, authenticatorData or signature is missing or empty: "Missing compulsory webauthn parameters".',
        rules: [
          'id-absent',
          'id-invalid',
          'client-data-absent',
          'client-data-invalid',
          'authenticator-data-absent',
          'authenticator-data-invalid',
          'signature-absent',
          'signature-invalid',
        ],
      },
      {
        text: 'The members stand under other names, or the credential was sent as JSON.',
        rules: ['renamed-member', 'credential-not-in-own-form'],
      },
      {
        text: 'navigator.credentials.get() threw: the user cancelled, or has no passkey here.',
        rules: ['browser-error-recognised'],
      },
    ],
    fixes: [
      'Send the form as webauthn-authenticate.ftl does: each field from the credential, as base64url text.',
      'Run "passkey-lint explain" with the browser’s text, where there is one.',
    ],
    docs,
    ...title,
    notes: [SOURCE],
  },
  {
    code: 'keycloak/webauthn-error-auth-verification',
    title: 'Passkey authentication result is invalid',
    summary: 'webauthn4j refused the assertion.',
    at: [{ endpoint: 'keycloak/authenticate', member: '' }],
    causes: [
      CHALLENGE,
      ORIGIN,
      RP_ID,
      VERIFICATION,
      {
        text: 'The signature does not verify with the stored key.',
        rules: ['signature-does-not-verify'],
      },
    ],
    fixes: [
      'Read web_authn_authentication_error_detail in the event: it has the text of webauthn4j, which "passkey-lint explain" knows.',
      'Lint the form with --origin, --rp-id and --challenge of the attempt, and --registration with the registration of the passkey.',
    ],
    docs,
    ...title,
    notes: [SOURCE, NEWER],
  },
  {
    code: 'keycloak/webauthn-error-different-user',
    title: 'First authenticated user is not the one authenticated by the Passkey',
    summary: 'The user handle names another user than the step before.',
    at: [{ endpoint: 'keycloak/authenticate', member: '/userHandle' }],
    causes: [
      {
        text: 'The user handle is the id of another user: a shared device offered the passkey of somebody else.',
        observable: false,
        because: 'who signed in before is in the session on the server',
        instead:
          'Decode userHandle, which is the id of the user as text, and compare it with first_authenticated_user_id of the event.',
      },
    ],
    fixes: ['Choose the passkey of the user who entered the name before, or start the sign-in again.'],
    docs,
    ...title,
    notes: [SOURCE],
  },
  {
    code: 'keycloak/webauthn-error-user-not-found',
    title: 'Unknown user authenticated by the Passkey',
    summary: 'The user handle names nobody, is missing, or the user does not have the credential.',
    at: [{ endpoint: 'keycloak/authenticate', member: '' }],
    causes: [
      {
        text: 'The user or the passkey was deleted in Keycloak, or is of another realm.',
        observable: false,
        because: 'users and credentials are on the server',
        instead: 'Look for the user whose id is userHandle, and for the credential id among its credentials.',
      },
      {
        text: 'There is no user handle, and no step before named the user: the passkey is not discoverable.',
        observable: false,
        because: 'whether a step before named the user is not in the form',
        instead:
          'See whether userHandle is empty; then ask for the user name first, or register a discoverable credential.',
      },
    ],
    fixes: ['Register the passkey again, or remove it from the device where its user is gone.'],
    docs,
    ...title,
    notes: [SOURCE],
  },
] satisfies readonly DocumentedError[]
