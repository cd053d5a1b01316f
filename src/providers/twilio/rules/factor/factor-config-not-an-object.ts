import { defineRule, text } from '../../../../rules/define-rule.ts'
import { expected } from '../../../../rules/wording.ts'

export default defineRule({
  id: 'factor-config-not-an-object',
  summary: 'config of the factor request is no object',
  why: 'The passkeys endpoint reads the criteria and the relying party from the members of config; a text or a list has none.',
  fix: 'Send config as an object inside the same JSON body, stringified once together with it.',
  spec: 'Twilio error page 60370',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor-request'],
  message: (args) => expected('an object', args),
  cause: (args) =>
    text(args.received).startsWith('(JSON text') ? 'config was stringified on its own, before the body was.' : '',
})
