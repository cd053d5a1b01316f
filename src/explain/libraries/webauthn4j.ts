import { defineLibrary } from '../library.ts'

/** com.webauthn4j.verifier.exception (before 0.28: validator.exception). Keycloak and Spring Security use it. */
export const webauthn4j = defineLibrary({
  id: 'webauthn4j',
  title: 'webauthn4j (Java)',
  texts: [
    ['challenge', 'The actual challenge does not match the expected challenge'],
    ['origin', "The collectedClientData '' origin doesn't match any of the preconfigured origins."],
    ['flags', 'Verifier is configured to check user verified, but UV flag in authenticatorData is not set.'],
    ['flags', 'Verifier is configured to check user present, but UP flag in authenticatorData is not set.'],
  ],
  names: {
    BadChallengeException: 'challenge',
    MissingChallengeException: 'challenge',
    BadOriginException: 'origin',
    BadTopOriginException: 'origin',
    CrossOriginException: 'origin',
    UserNotPresentException: 'flags',
    UserNotVerifiedException: 'flags',
    BadBackupEligibleFlagException: 'flags',
    IllegalBackupStateException: 'flags',
    BadAlgorithmException: 'algorithm',
    NotAllowedAlgorithmException: 'algorithm',
    NotAllowedCredentialIdException: 'id-encoding',
    CredentialIdTooLongException: 'id-encoding',
    BadAaguidException: 'attestation',
    BadAttestationStatementException: 'attestation',
    SelfAttestationProhibitedException: 'attestation',
    TrustAnchorNotFoundException: 'attestation',
    CertPathException: 'attestation',
    PublicKeyMismatchException: 'attestation',
    KeyDescriptionValidationException: 'attestation',
    DataConversionException: 'transport',
  },
})
