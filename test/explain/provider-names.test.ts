import { describe, expect, test } from 'vitest'
import { CATALOGUE } from '../../src/explain/catalogue.ts'
import { recognise } from '../../src/explain/recognise.ts'
import { PROVIDERS } from '../../src/model/index.ts'

/**
 * Every error that a provider's pages, sources or SDKs name, as somebody would paste it: written down apart from the
 * catalogue, so that one that is lost there is missed here.
 */
const NAMES: Record<string, string> = {
  stytch: `invalid_public_key_credential invalid_public_key_credential_missing_id_field
    invalid_public_key_credential_missing_response_field invalid_public_key_credential_missing_client_data_json_field
    invalid_public_key_credential_missing_attestation_object_field
    invalid_public_key_credential_missing_authenticator_data_field invalid_public_key_credential_missing_signature_field
    invalid_public_key_credential_invalid_id invalid_public_key_credential_malformed_client_data_json
    invalid_public_key_credential_malformed_attestation_object invalid_public_key_credential_invalid_authenticator_data
    invalid_public_key_credential_invalid_signature invalid_webauthn_registration_domain invalid_webauthn_registration_id
    duplicate_webauthn_registration unable_to_register_webauthn_registration unable_to_auth_webauthn_registration
    webauthn_registration_not_found no_active_webauthn_registrations no_pending_webauthn_registration
    cannot_use_webauthn_with_pending_user empty_webauthn_registration_name passkeys_unsupported passkeys_misconfigured
    passkeys_invalid_encoding`,
  cognito: `WebAuthnChallengeNotFoundException WebAuthnClientMismatchException WebAuthnCredentialNotSupportedException
    WebAuthnNotEnabledException WebAuthnOriginNotAllowedException WebAuthnRelyingPartyMismatchException
    WebAuthnConfigurationMissingException PasskeyNotSupported PasskeyAlreadyExists InvalidPasskeyRegistrationOptions
    InvalidPasskeyAuthenticationOptions RelyingPartyMismatch PasskeyRegistrationFailed PasskeyRetrievalFailed
    PasskeyRegistrationCanceled PasskeyAuthenticationCanceled PasskeyOperationAborted`,
  supabase: `passkey_disabled too_many_passkeys webauthn_credential_not_found webauthn_challenge_not_found
    webauthn_challenge_expired webauthn_verification_failed webauthn_credential_exists mfa_webauthn_enroll_not_enabled
    mfa_webauthn_verify_not_enabled`,
  kratos: '4000013 4000015 4000043 4000007 4000027 4000028 4010001',
  keycloak: `webauthn-error-registration webauthn-error-api-get webauthn-error-different-user
    webauthn-error-auth-verification webauthn-error-register-verification webauthn-error-user-not-found`,
  hanko: 'passkey_invalid webauthn_credential_invalid_mfa_only platform_authenticator_required',
  'better-auth': `CHALLENGE_NOT_FOUND YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY FAILED_TO_VERIFY_REGISTRATION
    PASSKEY_NOT_FOUND AUTHENTICATION_FAILED UNABLE_TO_CREATE_SESSION FAILED_TO_UPDATE_PASSKEY PREVIOUSLY_REGISTERED
    REGISTRATION_CANCELLED AUTH_CANCELLED UNKNOWN_ERROR SESSION_REQUIRED RESOLVE_USER_REQUIRED RESOLVED_USER_INVALID
    USER_NOT_FOUND`,
  passwordless: `api_key_locked invalid_token missing_register_token unknown_credential forbidden missing_userid
    expired_token alias_conflict missing_token invalid_token_format invalid_attestation attestation_not_supported_on_plan
    max_users_exceeded`,
  clerk: `passkey_not_supported passkeys_pa_not_supported passkey_pa_not_supported passkey_invalid_rpID_or_domain passkey_already_exists
    passkey_operation_aborted passkey_retrieval_cancelled passkey_retrieval_failed passkey_registration_cancelled
    passkey_registration_failed`,
  huawei: `801 1021300001 1021300002 1021300003 1021300004 1021300005 1021300006 1021300007 1021300008 1021300009
    1021300010 1021300011 1021300012`,
}

describe.each(PROVIDERS.filter((name) => Object.hasOwn(NAMES, name)))('%s', (provider) => {
  test.each((NAMES[provider] ?? '').split(/\s+/))('%s leads to its own entry', (name) => {
    const { found, answered } = recognise(name, CATALOGUE)
    const entries = found
      .slice(0, answered)
      .flatMap((one) => (one.kind === 'error' ? [one.error.code.toLowerCase()] : []))
    expect(entries).toContain(`${provider}/${name}`.toLowerCase())
  })
})
