import { at, defineRule } from '../../../../rules/define-rule.ts'
import { isPreviewFactorRequest } from '../../recognisers/factor.ts'

export default defineRule({
  id: 'preview-factor-request',
  summary: 'the factor request has the shape of the preview API',
  why: 'Before v2 passkeys factors were created at comms.twilio.com/preview, with the user in "to" and the rest in "content". The v2 API has other names for the same things and reads none of these.',
  fix: 'Send identity for to.user_identifier, friendly_name for content.user.display_name, and config with relying_party and the three criteria for content.relying_party and content.authenticator_criteria.',
  spec: 'Twilio Verify API, Passkeys Factors (request body); the preview API of 2024',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-factor-request'],
  reads: ['object'],
  check: ({ object }) =>
    isPreviewFactorRequest(object)
      ? [{ place: at('/content'), explains: { below: ['/identity', '/friendly_name', '/factor_type', '/config'] } }]
      : [],
  message: () => 'expected identity, friendly_name and config, received "to" and "content" of the preview API',
  cause: () => 'The code was written for the preview API, or follows a sample of it.',
})
