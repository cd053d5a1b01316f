import { defineLibrary } from '../library.ts'

/** FinishRegistrationSteps, FinishAssertionSteps, AuthenticatorData. */
export const javaWebauthnServer = defineLibrary({
  id: 'java-webauthn-server',
  title: 'java-webauthn-server (Java, Yubico)',
  texts: [
    ['challenge', 'Incorrect challenge.'],
    ['origin', 'Incorrect origin, please see the RelyingParty.origins setting'],
    ['origin', 'Incorrect origin:'],
    ['rp-id', 'Wrong RP ID hash.'],
    ['flags', 'User Verification is required.'],
    ['flags', 'Flag combination is invalid: BE=0, BS=1'],
    ['flags', 'Backup eligibility must not change; Stored: BE='],
    ['auth-data-layout', 'Attested credential data must contain at least 18 bytes'],
    [
      'auth-data-layout',
      'Expected credential ID of length 32, but attested credential data and extension data is only 3 bytes',
    ],
    ['auth-data-layout', 'Flags indicate no extension data, but 3 bytes remain'],
    ['auth-data-layout', 'Flags indicate there should be extension data, but no bytes remain'],
    ['auth-data-layout', 'Authenticator data must be at least 37 bytes'],
    ['id-encoding', 'Unrequested credential ID:'],
    ['id-encoding', 'Unknown credential'],
    ['user-handle', 'User handle "" does not own credential'],
    ['user-handle', 'User handle … does not own credential'],
    ['user-handle', 'No user found for username'],
    ['signature', 'Invalid assertion signature.'],
    ['algorithm', 'Unrequested credential key algorithm: got -8, expected one of'],
    ['attestation', 'Failed to derive trust for attestation key'],
    ['transport', 'Missing client data.'],
    ['transport', 'Missing authenticator data.'],
  ],
  names: { InvalidSignatureCountException: 'counter' },
})
