import { defineLibrary } from '../group.ts'

/** Libraries of Java, Kotlin and .NET. */

/** FinishRegistrationSteps, FinishAssertionSteps, AuthenticatorData. */
export const javaWebauthnServer = defineLibrary({
  id: 'java-webauthn-server',
  title: 'java-webauthn-server (Java, Yubico)',
  texts: [
    ['challenge', 'Incorrect challenge.'],
    ['origin', 'Incorrect origin, please see the RelyingParty.origins setting'],
    ['origin', 'Incorrect origin:'],
    ['rp-id', 'Wrong RP ID hash.'],
    ['flags', 'User Verification is required.'],
    ['flags', 'Flag combination is invalid: BE=0, BS=1'],
    ['flags', 'Backup eligibility must not change; Stored: BE='],
    ['auth-data-layout', 'Attested credential data must contain at least 18 bytes'],
    [
      'auth-data-layout',
      'Expected credential ID of length 32, but attested credential data and extension data is only 3 bytes',
    ],
    ['auth-data-layout', 'Flags indicate no extension data, but 3 bytes remain'],
    ['auth-data-layout', 'Flags indicate there should be extension data, but no bytes remain'],
    ['auth-data-layout', 'Authenticator data must be at least 37 bytes'],
    ['id-encoding', 'Unrequested credential ID:'],
    ['id-encoding', 'Unknown credential'],
    ['user-handle', 'User handle "" does not own credential'],
    ['user-handle', 'User handle … does not own credential'],
    ['user-handle', 'No user found for username'],
    ['signature', 'Invalid assertion signature.'],
    ['algorithm', 'Unrequested credential key algorithm: got -8, expected one of'],
    ['attestation', 'Failed to derive trust for attestation key'],
    ['transport', 'Missing client data.'],
    ['transport', 'Missing authenticator data.'],
  ],
  names: { InvalidSignatureCountException: 'counter' },
})

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

/** Src/Fido2/Fido2ErrorMessages.cs, AuthenticatorResponse.cs. */
export const fido2NetLib = defineLibrary({
  id: 'fido2-net-lib',
  title: 'fido2-net-lib (C#)',
  texts: [
    ['signature', 'Signature does not match'],
    ['rp-id', 'RPID hash does not match'],
    ['auth-data-layout', 'Extensions flag present, malformed extensions detected'],
    ['auth-data-layout', 'Not enough bytes to be a valid AttestedCredentialData'],
    ['counter', 'SignCount must be greater than the current SignatureCounter'],
    ['flags', 'User Verified flag not set in authenticator data and user verification was required'],
    ['ceremony', 'Attestation flag not set on attestation data'],
    ['ceremony', 'Missing AttestationObject'],
    ['ceremony', 'AttestationResponse is not type webauthn.create'],
    ['ceremony', 'AssertionResponse is not type webauthn.get'],
    ['cbor', 'Invalid AttestationObject CBOR data'],
    ['cbor', 'Malformed AttestationObject'],
    ['user-handle', 'UserHandle was empty DOMString. It should either be null or have a value.'],
    ['user-handle', 'User is not owner of the public key identified by the credential id'],
    ['challenge', 'Authenticator response challenge does not match original challenge'],
    ['challenge', 'Authenticator response challenge may not be null'],
    ['origin', 'Fully qualified origin … not equal to …'],
    ['algorithm', 'Unrecognized COSE algorithm value'],
    ['algorithm', 'Stored public key is null or empty'],
    ['id-encoding', 'CredentialId is not unique to this user'],
    ['attestation', 'Missing attestation type'],
    ['attestation', 'Invalid certificate chain'],
    ['attestation', 'Malformed x5c in packed attestation'],
    ['attestation', 'Invalid packed attestation signature'],
    ['attestation', 'Invalid attestation cert subject'],
  ],
})

/** Libraries of Ruby and PHP. */

/** lib/webauthn/authenticator_response.rb and its siblings: one class for each failed step, often without a message. */
export const webauthnRuby = defineLibrary({
  id: 'webauthn-ruby',
  title: 'webauthn-ruby (Ruby)',
  texts: [['id-encoding', 'Credential ID length is invalid']],
  names: {
    OriginVerificationError: 'origin',
    TopOriginVerificationError: 'origin',
    UserPresenceVerificationError: 'flags',
    UserVerifiedVerificationError: 'flags',
    AuthenticatorDataVerificationError: 'auth-data-layout',
    AuthenticatorDataFormatError: 'auth-data-layout',
    SignatureVerificationError: 'signature',
    AttestationStatementVerificationError: 'attestation',
    AttestedCredentialVerificationError: 'ceremony',
    FormatNotSupportedError: 'attestation',
    UserHandleVerificationError: 'user-handle',
    ClientDataMissingError: 'transport',
  },
})

/** src/webauthn/src/CeremonyStep: the messages of AuthenticatorResponseVerificationException. */
export const webauthnFramework = defineLibrary({
  id: 'webauthn-framework',
  title: 'web-auth/webauthn-framework (PHP)',
  texts: [
    ['challenge', 'Invalid challenge.'],
    ['origin', 'Unable to get host origin'],
    ['origin', 'Invalid scheme. HTTPS required.'],
    ['rp-id', 'rpId hash mismatch.'],
    ['rp-id', 'rpId mismatch.'],
    ['flags', 'User authentication required.'],
    ['ceremony', 'There is no attested credential data'],
    ['ceremony', 'The client data type is not'],
    ['id-encoding', 'The credential ID is not allowed.'],
    ['id-encoding', 'Credential ID should be between'],
    ['counter', 'Invalid counter.'],
    ['signature', 'Invalid signature.'],
    ['algorithm', 'Invalid algorithm. Expected one of'],
    ['attestation', 'Unsupported attestation statement format.'],
    ['attestation', 'Invalid attestation statement.'],
    ['transport', 'Unable to load the data'],
  ],
  names: { CounterException: 'counter', AttestationStatementVerificationException: 'attestation' },
})

/** src/WebAuthn.php and src/Attestation. */
export const lbuchs = defineLibrary({
  id: 'lbuchs',
  title: 'lbuchs/WebAuthn (PHP)',
  texts: [
    ['transport', 'invalid client data'],
    ['ceremony', 'invalid type', 'The type in the client data is not webauthn.create, or webauthn.get.'],
    ['challenge', 'invalid challenge'],
    ['origin', 'invalid origin'],
    ['flags', 'user not verified during authentication'],
    ['flags', 'user not verificated during authentication'],
    ['signature', 'invalid signature'],
    ['algorithm', 'public key invalid'],
    ['attestation', 'invalid certificate signature'],
    ['attestation', 'invalid root certificate'],
    ['attestation', 'invalid attestation format'],
    ['auth-data-layout', 'Invalid authData input'],
    ['cbor', 'Unused bytes after data item.'],
  ],
})
