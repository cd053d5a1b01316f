import { defineLibrary } from '../library.ts'

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
