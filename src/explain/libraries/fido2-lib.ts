import { defineLibrary } from '../library.ts'

/** lib/validator.js, lib/parser.js, lib/utils.js. */
export const fido2Lib = defineLibrary({
  id: 'fido2-lib',
  title: 'fido2-lib (JavaScript)',
  texts: [
    ['ceremony', "clientData type should be 'webauthn.create', got:"],
    ['challenge', 'clientData challenge mismatch'],
    ['challenge', 'clientData challenge was not properly encoded base64url'],
    ['origin', 'clientData origin did not match expected origin'],
    ['origin', 'origin is not a valid eTLD+1'],
    ['rp-id', 'rpId is not a valid eTLD+1'],
    ['id-encoding', 'Credential ID does not match any value in allowCredentials'],
    ['auth-data-layout', 'authnrData AAGUID was wrong length'],
    ['auth-data-layout', 'authnrData credId was wrong length'],
    ['flags', 'expected flag was not set:'],
    ['flags', 'expected User Presence (UP) flag to be set if User Verification (UV) is set'],
    ['signature', 'signature validation failed'],
    ['counter', 'counter rollback detected'],
    ['user-handle', 'unable to validate userHandle'],
    ['transport', "expected 'response.attestationObject' to be base64 String or ArrayBuffer"],
    ['transport', "expected 'response.clientDataJSON' to be base64 String or ArrayBuffer"],
    ['transport', "expected 'id' or 'rawId' field of request to be ArrayBuffer"],
    ['attestation', 'attestation format not supported'],
  ],
})
