import { defineError, twilioPage } from '../../define-error.ts'
import { CUT_OR_CHANGED, NOT_ENCODED, WRONG_ENCODING } from '../../rule-sets.ts'

export default defineError({
  code: 'twilio/60420',
  title: 'Invalid Contact ID format',
  summary: 'A contact id, for passkeys identity or response.userHandle, cannot be read.',
  at: [
    { endpoint: 'twilio/CreateFactor', member: '/identity' },
    { endpoint: 'twilio/ApproveChallenge', member: '/response/userHandle' },
    { kind: 'twilio-challenge', member: '/identity' },
    { kind: 'twilio-challenge', member: '/entity_sid' },
    { kind: 'twilio-challenge-request', member: '/identity' },
  ],
  causes: [
    { text: 'The identity has characters that an Entity’s identity does not have.', rules: ['identity-malformed'] },
    { text: 'The identity is shorter than 8 or longer than 64 characters.', rules: ['identity-malformed'] },
    {
      text: 'The identity changed between the factor and the challenge.',
      rules: ['challenge-of-another-entity'],
    },
    {
      text: 'response.userHandle is not URL-safe Base64.',
      rules: ['user-handle-invalid', ...WRONG_ENCODING, ...NOT_ENCODED, ...CUT_OR_CHANGED],
    },
  ],
  fixes: [
    'Use an immutable UUID, GUID or SID that is no personal data: 8 to 64 letters and digits, parted by dashes.',
    'Use the same value for the factor and for its challenges.',
    'Pass response.userHandle on unchanged.',
  ],
  docs: [twilioPage(60420)],
  documented: 'page',
  pageDate: 'undated',
  notes: ['The API’s specification calls userHandle the base64url text of the Entity’s sid, this page a contact id.'],
})
