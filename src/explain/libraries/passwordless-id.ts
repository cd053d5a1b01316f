import { defineLibrary } from '../library.ts'

/** src/server.ts. */
export const passwordlessId = defineLibrary({
  id: 'passwordless-id',
  title: '@passwordless-id/webauthn (TypeScript)',
  texts: [
    ['ceremony', 'Unexpected ClientData type:'],
    ['challenge', 'Unexpected ClientData challenge:'],
    ['rp-id', 'Unexpected RpIdHash:'],
    ['flags', 'Unexpected authenticator flags: missing userPresent'],
    ['flags', 'Unexpected authenticator flags: missing userVerified'],
    ['counter', 'Unexpected authenticator counter:'],
    ['signature', 'Invalid signature:'],
    ['id-encoding', 'Credential ID mismatch:'],
    ['algorithm', 'Unknown or unsupported crypto algorithm:'],
  ],
})
