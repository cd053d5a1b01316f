import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'client-data-not-json',
  summary: 'the client data is no JSON',
  why: 'clientDataJSON decodes to the JSON text that the browser wrote. Something else was put there, or the text was cut or edited.',
  fix: 'Forward response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.',
  spec: 'WebAuthn Level 3 §5.8.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected JSON, received something else at byte ${args.offset}${args.reason ? ` (${args.reason})` : ''}`,
})
