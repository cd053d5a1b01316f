import { defineLibrary } from '../library.ts'

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
