import { defineError, twilioPage } from '../../define-error.ts'

export default defineError({
  code: 'twilio/60367',
  title: 'Invalid entity identity',
  summary: 'The identity of an Entity is missing or does not have the form of one.',
  // The page speaks of the Entity that a request names, 60420 of the identity member of a passkeys request.
  at: [
    { endpoint: 'twilio/CreateFactor', member: '' },
    { kind: 'twilio-challenge-request', member: '' },
  ],
  causes: [
    { text: 'No identity was sent.', rules: ['identity-absent'] },
    { text: 'The identity is shorter than 8 or longer than 64 characters.', rules: ['identity-malformed'] },
    { text: 'The identity has other characters than letters, digits and dashes.', rules: ['identity-malformed'] },
    {
      text: 'The identity is no stable identifier.',
      observable: false,
      because: 'one payload does not show whether a value changes later',
      instead:
        'Compare the identity with the one that earlier factors and challenges of the same user were created with.',
    },
  ],
  fixes: [
    'Send an identity of 8 to 64 characters: letters and digits, parted by dashes.',
    'Identity is required to create an Entity, and to create or update a push factor.',
    'Use an immutable id that is no personal data, such as a UUID, a GUID or a SID.',
  ],
  docs: [twilioPage(60367)],
  documented: 'page',
  pageDate: 'undated',
  notes: ['No source says which of 60366, 60367 and 60420 an endpoint answers.'],
})
