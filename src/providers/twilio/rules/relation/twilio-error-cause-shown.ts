import { defineRule, text } from '../../../../rules/define-rule.ts'
import { errorByCode } from '../../../index.ts'

export default defineRule({
  id: 'twilio-error-cause-shown',
  summary: 'another payload shows the cause of this error',
  why: 'One of the payloads that were given together has a finding with the very code that Twilio answered.',
  fix: 'Change the payload that is named.',
  spec: 'Twilio’s page of the code',
  severity: 'info',
  rank: 'relation',
  kinds: ['twilio-error'],
  message: (args) =>
    `${text(args.code).slice('twilio/'.length)} ${errorByCode(text(args.code))?.title ?? ''}: its cause is shown by another payload`,
})
