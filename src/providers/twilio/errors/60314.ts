import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60314',
  title: 'Factors binding format is invalid',
  summary: 'The binding of a push factor does not have its form.',
  at: [ANSWERED, { kind: 'twilio-entity-factor-request', member: '' }],
  causes: [{ text: 'The public key, or its algorithm, is invalid.', rules: ['entity-factor-public-key-invalid'] }],
  fixes: ['Check Binding.PublicKey and Binding.Alg (ES256).'],
  docs: [twilioPage(60314)],
  documented: 'short page',
  pageDate: 'old',
  httpStatus: 400,
})
