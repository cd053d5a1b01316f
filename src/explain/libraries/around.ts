/** Who speaks before a library does: identity providers, runtimes and parsers. */
import { defineLibrary } from '../group.ts'

/** Codes that hosted sign-in services publish (their error references and SDKs); those of providers that have a folder have pages of their own. */
export const identityProviders = defineLibrary({
  id: 'identity-providers',
  title: 'a hosted sign-in service (Clerk, Cognito, Supabase, Descope, Corbado, Keycloak, Entra, …)',
  texts: [],
  names: {
    passkey_invalid_rpID_or_domain: 'browser',
    passkey_already_exists: 'browser',
    passkey_operation_aborted: 'browser',
    passkey_retrieval_cancelled: 'browser',
    passkey_registration_cancelled: 'browser',
    passkey_not_registered: 'id-encoding',
    no_passkeys_found_for_user: 'id-encoding',
    passkey_invalid_public_key_credential: 'transport',
    passkey_invalid_verification: 'challenge',
    invalid_public_key_credential: 'transport',
    WebAuthnRelyingPartyMismatchException: 'rp-id',
    WebAuthnOriginNotAllowedException: 'origin',
    WebAuthnChallengeNotFoundException: 'challenge',
    WebAuthnCredentialNotSupportedException: 'algorithm',
    webauthn_challenge_not_found: 'challenge',
    webauthn_challenge_expired: 'challenge',
    webauthn_credential_not_found: 'id-encoding',
    webauthn_credential_exists: 'browser',
    invalid_rpid: 'browser',
    authenticator_already_registered: 'browser',
    authenticator_constraints_unsupported: 'browser',
    passkeyChallengeCancelled: 'browser',
    excludeCredentialsMatch: 'browser',
    AADSTS130004: 'id-encoding',
    AADSTS130005: 'signature',
    AADSTS135010: 'id-encoding',
  },
})

/** What runtimes, parsers and mobile platforms say on the way, before a library of WebAuthn is reached. */
export const platforms = defineLibrary({
  id: 'platforms',
  title: 'a runtime or parser',
  texts: [
    [
      'id-encoding',
      "Failed to execute 'atob' on 'Window'",
      'atob() takes standard base64: turn "-" into "+" and "_" into "/" first.',
    ],
    ['id-encoding', 'String contains an invalid character', 'Firefox says this for atob() of base64url text.'],
    ['id-encoding', 'bad base-64', 'Android, Base64.decode() without URL_SAFE.'],
    ['id-encoding', 'Illegal base64 character'],
    ['id-encoding', 'illegal base64 data at input byte'],
    ['id-encoding', 'Incorrect padding'],
    ['cbor', 'Data read, but end of buffer not reached', 'cbor-x: bytes follow the first item.'],
    ['cbor', 'Unexpected end of CBOR data', 'cbor-x: the bytes are cut.'],
    ['cbor', 'cbor: unexpected EOF'],
    ['algorithm', 'cosePublicKey.get is not a function', 'The stored key is not COSE bytes.'],
    [
      'transport',
      'Illegal invocation',
      "A password manager's object breaks toJSON(); build the JSON by hand from rawId and response.",
    ],
    ['transport', 'Permission denied to access property', 'Firefox: an extension replaced the credential.'],
    ['transport', 'Unexpected token <', 'An HTML page was read as JSON: look at the status and the log of the server.'],
    [
      'transport',
      "Unexpected token '<'",
      'An HTML page was read as JSON: look at the status and the log of the server.',
    ],
    ['transport', 'Unexpected end of JSON input'],
    [
      'transport',
      'blocked by CORS policy',
      'The request never reached the check; it says nothing about the credential.',
    ],
  ],
})
