import { defineLibrary } from '../library.ts'

/** webauthn/registration, webauthn/authentication, webauthn/helpers. */
export const pyWebauthn = defineLibrary({
  id: 'py_webauthn',
  title: 'py_webauthn (Python)',
  texts: [
    ['id-encoding', 'id and raw_id were not equivalent'],
    ['ceremony', 'Credential response missing required attestationObject'],
    ['ceremony', 'Authenticator did not provide a credential public key'],
    ['origin', 'Unexpected client data origin'],
    ['rp-id', 'Unexpected RP ID hash'],
    ['flags', 'User verification is required but user was not verified'],
    ['flags', 'User was not present during authentication'],
    ['auth-data-layout', 'Leftover bytes detected while parsing authenticator data'],
    ['signature', 'Could not verify authentication signature'],
    ['attestation', 'Unsupported attestation type'],
    ['transport', 'Unable to decode credential as JSON'],
    ['transport', 'Credential missing required response'],
    ['transport', 'Credential missing required id'],
  ],
  names: {
    InvalidJSONStructure: 'transport',
    InvalidAuthenticatorDataStructure: 'auth-data-layout',
    InvalidBackupFlags: 'flags',
    InvalidCBORData: 'cbor',
    InvalidPublicKeyStructure: 'algorithm',
    UnsupportedPublicKeyAlgorithm: 'algorithm',
    InvalidCertificateChain: 'attestation',
    InvalidTPMCertInfoStructure: 'attestation',
  },
})
