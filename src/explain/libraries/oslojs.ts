import { defineLibrary } from '../library.ts'

/** src/auth.ts, src/attestation.ts, src/cose.ts. */
export const oslojs = defineLibrary({
  id: 'oslojs',
  title: '@oslojs/webauthn (TypeScript)',
  texts: [
    ['auth-data-layout', 'Failed to parse authenticator data: Insufficient bytes'],
    ['auth-data-layout', 'Failed to parse authenticator data: Invalid credential data'],
    ['algorithm', 'Failed to parse authenticator data: Failed to parse public key'],
    ['transport', 'Failed to parse client data: Invalid client data JSON'],
    ['ceremony', "Failed to parse client data: Missing or invalid property 'type'"],
    ['challenge', "Failed to parse client data: Missing or invalid property 'challenge'"],
    ['attestation', 'Failed to parse attestation object: Unsupported attestation statement format'],
    ['cbor', "Failed to parse attestation object: Invalid or missing property 'authData'"],
  ],
  names: { ClientDataParseError: 'transport', AuthenticatorDataParseError: 'auth-data-layout' },
})
