import { defineLibrary } from '../library.ts'

/** protocol/*.go and webauthn/*.go; its details hide in DevInfo, which a log has to print. */
export const goWebauthn = defineLibrary({
  id: 'go-webauthn',
  title: 'go-webauthn (Go)',
  texts: [
    ['challenge', 'Stored challenge and received challenge do not match'],
    ['origin', 'Error decoding clientData origin as URL'],
    ['auth-data-layout', 'Authenticator attestation data length too short'],
    ['auth-data-layout', 'Attested credential flag not set'],
    ['auth-data-layout', 'Extensions flag set but extensions data is missing'],
    ['auth-data-layout', 'Leftover bytes decoding AuthenticatorData'],
    ['flags', 'Backup Eligible flag inconsistency detected during login validation'],
    ['flags', 'User verification required but flag not set by authenticator'],
    ['signature', 'Assertion Signature against auth data and client hash is not valid'],
    ['user-handle', 'ID mismatch for User and Session'],
    ['user-handle', 'User handle and User ID do not match'],
    ['id-encoding', 'User does not own all credentials from the allowed credential list'],
    ['id-encoding', 'Unable to find the credential for the returned credential ID'],
    ['algorithm', 'Unsupported Public Key Type'],
    ['attestation', 'Invalid attestation certificate'],
    ['attestation', 'Invalid attestation format'],
    ['attestation', 'Error validating the attestation data provided'],
    ['cbor', 'cbor: exceeded max number of nested levels'],
    ['transport', 'Parse error for Registration'],
    ['transport', 'Parse error for Assertion'],
    ['transport', 'Error parsing the authenticator response'],
  ],
  names: {
    challenge_mismatch: 'challenge',
    invalid_attestation: 'attestation',
    unsupported_key_algorithm: 'algorithm',
  },
})
