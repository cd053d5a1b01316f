import { at, defineRule } from '../../../../rules/define-rule.ts'

export default defineRule({
  id: 'preview-credential-wrapper',
  summary: 'the credential stands in "content", as the preview API takes it',
  why: 'The preview API took {"content": credential}; VerifyFactor and ApproveChallenge of v2 take the credential itself, and find no response in a wrapped one. If "content" is only how it was captured, nothing is wrong.',
  fix: 'Send the credential as the whole body: JSON.stringify(credential.toJSON()).',
  spec: 'Twilio Verify API, Passkeys VerifyFactor (request body); the preview API of 2024',
  severity: null,
  kinds: ['registration', 'authentication'],
  reads: ['credential'],
  check: ({ payload }) => (payload.candidate.pointer.endsWith('/content') ? [{ place: at('') }] : []),
  message: () => 'expected the credential as the whole body, received it in a member "content"',
  cause: () => 'A hint: the body is built as for comms.twilio.com/preview.',
})
