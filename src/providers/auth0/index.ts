import type { DocumentedError } from '../define-error.ts'
import auth0UsersValidation from './auth0-users-validation.ts'
import conflictPasswordPasskey from './conflict-password-passkey.ts'
import emailInUse from './email-in-use.ts'
import invalidBody from './invalid-body.ts'
import invalidPasskey from './invalid-passkey.ts'
import myAccountValidationError from './my-account-validation-error.ts'
import noPasskey from './no-passkey.ts'
import passkeyAccessDenied from './passkey-access-denied.ts'
import passkeyAuthenticationFailed from './passkey-authentication-failed.ts'
import passkeyEnrollmentFailure from './passkey-enrollment-failure.ts'
import passkeyEnrollmentMaxAllowedReached from './passkey-enrollment-max-allowed-reached.ts'
import passkeyEnrollmentUserNameMissing from './passkey-enrollment-user-name-missing.ts'
import passkeyInvalidClient from './passkey-invalid-client.ts'
import passkeyInvalidGrant from './passkey-invalid-grant.ts'
import passkeyInvalidRequest from './passkey-invalid-request.ts'
import passkeyMfaRequired from './passkey-mfa-required.ts'
import passkeyNotAllowed from './passkey-not-allowed.ts'
import passkeyUnmetAuthenticationRequirements from './passkey-unmet-authentication-requirements.ts'
import passwordNotAllowed from './password-not-allowed.ts'
import tooManyWebauthnChallengeAttemptsError from './too-many-webauthn-challenge-attempts-error.ts'
import webauthnAssociateError from './webauthn-associate-error.ts'
import webauthnChallengeError from './webauthn-challenge-error.ts'
import webauthnPlatformAssociateError from './webauthn-platform-associate-error.ts'
import webauthnPlatformChallengeError from './webauthn-platform-challenge-error.ts'

/** The article first, then by file: screens, the native passkey API, the Management and the My Account API. */
export const AUTH0_ERRORS: readonly DocumentedError[] = [
  passkeyEnrollmentUserNameMissing,
  auth0UsersValidation,
  conflictPasswordPasskey,
  emailInUse,
  invalidBody,
  invalidPasskey,
  myAccountValidationError,
  noPasskey,
  passkeyAccessDenied,
  passkeyAuthenticationFailed,
  passkeyEnrollmentFailure,
  passkeyEnrollmentMaxAllowedReached,
  passkeyInvalidClient,
  passkeyInvalidGrant,
  passkeyInvalidRequest,
  passkeyMfaRequired,
  passkeyNotAllowed,
  passkeyUnmetAuthenticationRequirements,
  passwordNotAllowed,
  tooManyWebauthnChallengeAttemptsError,
  webauthnAssociateError,
  webauthnChallengeError,
  webauthnPlatformAssociateError,
  webauthnPlatformChallengeError,
]
