import { defineError, twilioPage } from '../../define-error.ts'
import { BAD_ATTESTED_DATA, BAD_AUTHENTICATOR_DATA, BAD_CBOR } from '../../rule-sets.ts'
import { verifying } from '../places.ts'

const ATTESTED = { layer: 'authenticatorData', path: 'attestedCredentialData' } as const

export default defineError({
  code: 'twilio/60387',
  title: 'Attested credential data invalid or not provided',
  summary: 'VerifyFactor found no valid attested credential data in the attestation object.',
  at: [
    verifying('/response/attestationObject', ATTESTED),
    verifying('/response/attestationObject', { layer: 'credentialPublicKey' }),
    // Where there is no attestation object at all, its own error comes first.
    verifying('/response'),
  ],
  causes: [
    { text: 'There is no attestationObject.', rules: ['attestation-object-absent'] },
    {
      text: 'The payload does not come from a registration.',
      rules: ['attested-credential-data-absent', 'client-data-type-contradicts'],
    },
    {
      text: 'The payload was changed after the passkey was created.',
      rules: [...BAD_ATTESTED_DATA, ...BAD_AUTHENTICATOR_DATA, ...BAD_CBOR],
    },
  ],
  fixes: [
    'Create a new credential and send it whole, as JSON, to VerifyFactor.',
    'Use the registration flow: create() with the options of the new factor.',
    'Check the RP ID and the origins of the service.',
    'Use HTTPS.',
  ],
  docs: [twilioPage(60387)],
  documented: 'page',
  pageDate: 'undated',
})
