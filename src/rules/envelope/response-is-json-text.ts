import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'response-is-json-text',
  summary: 'response is JSON written as a text',
  why: 'The response object was stringified on its own and put into the credential as a string; a server finds no members in a string.',
  fix: 'Stringify once: JSON.stringify(credential.toJSON()), with response as an object inside.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential }) => {
    const found = credential.members.response
    return found && typeof found.value === 'string' && /^\s*[{"]/.test(found.value)
      ? [{ place: at(found.pointer) }]
      : []
  },
  message: () => 'expected an object, received a string that holds JSON',
  cause: () => 'JSON.stringify was called twice: once for response, once for the whole.',
})
