import { defineError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

export default defineError({
  code: 'twilio/60300',
  title: 'Invalid Param',
  summary: 'A parameter is missing, or has a wrong type, value or length.',
  at: [ANSWERED],
  causes: [
    {
      text: 'A parameter is missing.',
      observable: false,
      because: 'the error does not say which endpoint and parameter in general',
      instead: 'Read the message of the error: it names the parameter.',
    },
    {
      text: 'A parameter has a wrong type, value or length.',
      observable: false,
      because: 'the error does not say which endpoint and parameter in general',
      instead: 'Read the message of the error: it names the parameter.',
    },
  ],
  fixes: [
    'Send the parameter, and review its type, value and length.',
    'The request was not processed: it is safe to send it again.',
  ],
  docs: [twilioPage(60300)],
  documented: 'short page',
  httpStatus: 400,
})
