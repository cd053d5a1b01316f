import { defineError, twilioPage } from '../../define-error.ts'

export default defineError({
  code: 'twilio/60388',
  title: 'User display name not provided',
  summary: 'A passkeys factor is created without the name that becomes the display name of the user.',
  at: [
    { endpoint: 'twilio/CreateFactor', member: '/friendly_name' },
    { kind: 'creation-options', member: '/user/displayName' },
  ],
  causes: [
    {
      text: 'friendly_name is not in the body.',
      rules: ['friendly-name-absent', 'factor-request-member-camel-case', 'options-display-name-absent'],
    },
    { text: 'friendly_name is empty.', rules: ['friendly-name-empty'] },
    { text: 'Only identity was sent.', rules: ['friendly-name-absent'] },
  ],
  fixes: [
    'Send friendly_name and identity, both.',
    'Use a name that people can read, and keep it apart from identity.',
    'Check options.publicKey.user.displayName in the answer.',
  ],
  docs: [twilioPage(60388)],
  documented: 'page',
  pageDate: 'undated',
  notes: ['The v2 API calls the value friendly_name; the title keeps the word of the preview API.'],
})
