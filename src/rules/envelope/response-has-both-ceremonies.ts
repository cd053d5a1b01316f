import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'response-has-both-ceremonies',
  summary: 'response has the members of a registration and of an authentication',
  why: 'attestationObject comes from create(), signature from get(); a response is of one or the other.',
  fix: 'Send the object that credential.toJSON() returns for the one ceremony, and do not merge two results.',
  spec: 'WebAuthn Level 3 §5.2.1, §5.2.2',
  severity: 'warning',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential, payload }) => {
    const { attestationObject, signature } = credential.members
    if (!isThere(attestationObject?.value) || !isThere(signature?.value)) return []
    // The one that does not belong to the ceremony which the rest shows.
    const odd = payload.kind === 'authentication' ? attestationObject : signature
    return [{ place: at(odd?.pointer ?? '/response') }]
  },
  message: () => 'expected attestationObject or signature, received both',
  cause: () => 'Two results were merged into one object, or a template with all members was filled in.',
})

const isThere = (value: unknown): boolean => value !== undefined && value !== null && value !== ''
