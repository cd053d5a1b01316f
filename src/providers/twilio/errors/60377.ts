import { defineError, twilioPage } from '../../define-error.ts'
import { both } from '../places.ts'

export default defineError({
  code: 'twilio/60377',
  title: 'Authenticator attachment invalid or not provided',
  summary: 'VerifyFactor or ApproveChallenge got no authenticatorAttachment of "platform" or "cross-platform".',
  at: both('/authenticatorAttachment'),
  causes: [
    { text: 'The request has no authenticatorAttachment.', rules: ['authenticator-attachment-absent'] },
    {
      text: 'The value is neither "platform" nor "cross-platform".',
      rules: ['authenticator-attachment-unsupported', 'members-swapped'],
    },
    {
      text: '"any" was sent, which only a service or factor configuration may hold.',
      rules: ['authenticator-attachment-is-any'],
    },
    {
      text: 'The credential was rebuilt or filtered, and the member was removed or renamed.',
      rules: [
        'renamed-member',
        'moved-member',
        'credential-is-empty',
        'credential-is-inner-response',
        'authenticator-attachment-absent',
      ],
    },
  ],
  fixes: [
    'Send the whole object that navigator.credentials.create() or .get() returned, as JSON.',
    'Check that authenticatorAttachment is there before sending, in registrations and in authentications.',
    'Send exactly "platform" or "cross-platform".',
    'Keep "any" in configuration: Passkeys.AuthenticatorAttachment of the service, config.authenticator_attachment of the factor.',
    'Follow the quickstart: create the factor or challenge, get the credential from the browser, send that object with its member names unchanged.',
  ],
  docs: [twilioPage(60377)],
  documented: 'page',
  pageDate: 'undated',
})
