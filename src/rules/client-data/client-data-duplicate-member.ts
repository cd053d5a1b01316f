import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'client-data-duplicate-member',
  summary: 'a member stands twice in the client data',
  why: 'Parsers differ in which of two equal names they take; what one server checks is not what another sees.',
  fix: 'Forward response.clientDataJSON exactly as the browser gave it; never decode, edit and encode it.',
  spec: 'RFC 8259 §4',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected "${args.member}" once, received it twice`,
})
