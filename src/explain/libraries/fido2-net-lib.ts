import { defineLibrary } from '../library.ts'

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
