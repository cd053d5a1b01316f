/** Libraries of JavaScript and TypeScript. */
import { defineLibrary } from '../group.ts'

/** packages/server/src and packages/browser/src/helpers. */
export const simplewebauthn = defineLibrary({
  id: 'simplewebauthn',
  title: 'SimpleWebAuthn (TypeScript)',
  texts: [
    [
      'id-encoding',
      'Credential ID was not base64url-encoded',
      'Thrown when id and rawId are not the same text, whatever their encoding.',
    ],
    ['id-encoding', 'Missing credential ID', 'Often the whole credential arrived as {} or one level too deep.'],
    ['id-encoding', 'Credential response signature was not a base64url string'],
    ['ceremony', 'Unexpected registration response type'],
    ['ceremony', 'Unexpected authentication response type'],
    ['ceremony', 'No public key was provided by authenticator'],
    ['ceremony', 'No credential ID was provided by authenticator'],
    ['ceremony', 'No AAGUID was present during registration'],
    ['challenge', 'Unexpected registration response challenge'],
    ['challenge', 'Unexpected authentication response challenge'],
    ['origin', 'Unexpected registration response origin'],
    ['origin', 'Unexpected authentication response origin'],
    ['rp-id', 'Unexpected RP ID hash'],
    ['auth-data-layout', 'Leftover bytes detected while parsing authenticator data'],
    ['auth-data-layout', 'Authenticator data was 12 bytes, expected at least 37 bytes'],
    ['flags', 'User presence was required, but user was not present'],
    ['flags', 'User verification was required, but user could not be verified'],
    ['flags', 'Single-device credential backed up, which is an impossible state'],
    ['counter', 'Response counter value 0 was lower than expected 1'],
    ['user-handle', 'Credential response userHandle was not a string'],
    ['algorithm', 'Unexpected public key alg'],
    ['algorithm', 'Credential public key was missing numeric alg'],
    ['algorithm', 'Credential public key was missing kty'],
    [
      'algorithm',
      'No data',
      'The stored public key has no bytes: a database wrapper was passed instead of a Uint8Array.',
    ],
    ['attestation', 'None attestation had unexpected attestation statement'],
    ['transport', 'Credential missing response'],
    ['transport', 'Credential response clientDataJSON was not a string'],
    ['browser', 'The authenticator was unable to process the specified options, or could not create a new'],
    ['browser', 'Authentication ceremony was sent an abort signal'],
    ['browser', 'Discoverable credentials were required but no available authenticator supported it'],
    ['browser', 'User verification was required but no available authenticator supported it'],
    ['browser', 'No available authenticator supported any of the specified pubKeyCredParams algorithms'],
    ['browser', 'The RP ID "" is invalid for this domain'],
    ['browser', 'User ID was not between 1 and 64 characters'],
  ],
})

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
