import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60382',
  title: 'Factor does not match the relying party of the challenge',
  summary: 'The factor is bound to another relying party than the challenge.',
  at: [
    ANSWERED,
    { kind: 'twilio-factor', member: '/config/relying_party' },
    { kind: 'twilio-service', member: '/passkeys/relying_party' },
    { endpoint: 'twilio/ApproveChallenge', member: '/response/authenticatorData' },
    { endpoint: 'twilio/ApproveChallenge', member: '/response/clientDataJSON' },
  ],
  causes: [
    {
      text: 'config.relying_party of the factor is not the relying party of the challenge.',
      rules: ['relying-party-differs'],
    },
    {
      text: 'The relying party id or the origins of the Service are not those of the page in the browser.',
      rules: ['relying-party-differs'],
    },
    { text: 'The passkey was made on the wrong domain.', rules: ['relying-party-differs'] },
    {
      text: 'The user signs in on another domain or in another browser context.',
      rules: [
        'relying-party-differs',
        'signed-in-on-another-page',
        'rp-id-hash-unexpected',
        'rp-id-hash-of-something-else',
      ],
    },
  ],
  fixes: [
    'Compare config.relying_party.id and .origins of the factor with the options of the challenge.',
    'Correct id, name and origins of the relying party on the Service.',
    'Register and sign in on the domain of the relying party.',
  ],
  docs: [twilioPage(60382)],
  documented: 'page',
  pageDate: 'undated',
  notes: ['The last fix of the page was cut off in the copy that we read.'],
})
