import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60315',
  title: 'Reached max limit of 20 push Factors associated per Entity',
  summary: 'The Entity has as many factors of the type as it may: 20 push, 100 TOTP.',
  at: [ANSWERED],
  causes: [
    {
      text: 'The Entity has 20 push or 100 TOTP factors.',
      observable: false,
      because: 'one factor does not show the others',
      instead: 'List the factors of the Entity and count them by factor_type.',
    },
  ],
  fixes: ['Delete a factor of the same type.'],
  docs: [twilioPage(60315)],
  documented: 'short page',
  httpStatus: 400,
})
