import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'client-data-not-object',
  summary: 'the client data is JSON, but no object',
  why: 'Client data is an object with type, challenge and origin.',
  fix: 'Forward response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.',
  spec: 'WebAuthn Level 3 §5.8.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected a JSON object, received ${args.type === 'array' ? 'an array' : `a JSON value of type ${args.type}`}`,
})
