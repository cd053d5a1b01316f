import { defineGroup } from '../group.ts'

export default defineGroup({
  id: 'ceremony',
  title: 'A registration where an authentication belongs, or the reverse',
  meaning:
    'The type of the credential or of its client data is another than this step expects, or the parts that only a registration (or only an authentication) has are missing.',
  causes: [
    {
      text: 'The response went to the wrong step: a create() result to the sign-in check, or a get() result to the registration check.',
      rules: ['wrong-ceremony-for-endpoint', 'client-data-type-contradicts'],
    },
    {
      text: 'Members of response were dropped or renamed, so that the ceremony cannot be told.',
      rules: ['response-ceremony-unclear', 'attestation-object-absent', 'renamed-member', 'moved-member'],
    },
    {
      text: 'type is missing or not "public-key".',
      rules: ['type-absent', 'type-unsupported', 'client-data-type-unknown'],
    },
    {
      text: 'The authenticator data of a registration has no attested credential data.',
      rules: ['attested-credential-data-absent'],
    },
  ],
  capture: ['The request: its URL and its whole body.', 'Which call made the credential: create() or get().'],
  words: {
    ceremony: 4,
    'ceremony type': 5,
    'client data type': 5,
    'response type': 4,
    'credential type': 4,
    'type verification': 5,
    type: 2,
    'webauthn create': 3,
    'webauthn get': 3,
    'attested credential data': 4,
    'no attested': 3,
    'attestation flag': 4,
    'missing attestation object': 4,
    'public key was provided': 4,
    'credential public key': 1,
    'not provide': 2,
    'webauthn type': 3,
    'unexpected type': 3,
  },
})
