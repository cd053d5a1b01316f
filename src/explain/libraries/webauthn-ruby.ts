import { defineLibrary } from '../library.ts'

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
