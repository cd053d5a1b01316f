import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { endpointOf } from '../../providers/facts.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'credential-sent-elsewhere',
  summary: 'the credential was sent to a URL that takes none',
  why: 'Only the endpoints that verify a registration or approve a sign-in read a credential; others ignore it, or answer that something else is missing.',
  fix: 'Send the result of navigator.credentials.create() to the endpoint that registers, and the result of navigator.credentials.get() to the one that signs in.',
  spec: 'WebAuthn Level 3 §7.1, §7.2',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ payload: { sent, endpoint } }) => {
    if (!sent?.elsewhere || !endpoint) return []
    const method = endpointOf(endpoint).takes === 'registration' ? 'create' : 'get'
    return [{ place: at(''), args: { method, endpoint: plain(endpoint.replace(/^.*\//, '')) } }]
  },
  message: ({ method, endpoint }) =>
    `expected the result of navigator.credentials.${method}() at ${endpoint}, received it at a URL that takes no credential`,
  cause: () => 'The request went to the address of another resource.',
  fixFor: ({ endpoint }) => `Send this body as it is to ${endpoint}.`,
})
