/** Libraries of Ruby and PHP. */
import { defineLibrary } from '../group.ts'

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
