import { KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'no-payload-found',
  summary: 'nothing in the input is a payload that is known here',
  why: 'The JSON is fine, but holds no credential, options, factor, connection, user, form or browser error.',
  fix: 'Name what it is with --as, or capture the request body that holds the credential (id, rawId, response).',
  spec: 'passkey-lint: kinds',
  severity: 'error',
  kinds: KINDS,
  message: () =>
    'expected a JSON object: a credential (id, rawId, response), options, a factor or its request, an Auth0 connection, user or form, or a browser error; received none of them',
})
