import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

/** What toJSON() of every current browser gives for a registration beyond what servers need. */
const REGISTRATION = ['transports', 'publicKey', 'publicKeyAlgorithm', 'authenticatorData']

export default defineRule({
  id: 'credential-was-rebuilt',
  summary: 'members that a browser gives together are missing together',
  why: 'toJSON() of a current browser gives them all. When several are missing, the object was built by hand or by a library; old browsers and libraries do so too, and servers seldom need them.',
  fix: 'When a server asks for more than is here, send the whole object that credential.toJSON() returns.',
  spec: 'WebAuthn Level 3 §5.2.1 (AuthenticatorAttestationResponseJSON)',
  severity: 'info',
  tier: 'consequence',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential, payload }) => {
    if (payload.candidate.doc.elided || credential.layout !== 'nested' || credential.members.response?.how === 'absent')
      return []
    const names = payload.kind === 'registration' ? REGISTRATION : []
    const left = [...names, 'clientExtensionResults', 'authenticatorAttachment', 'type', 'rawId'].filter(
      (name) => credential.members[name]?.how === 'absent',
    )
    return left.length >= 2
      ? [{ place: at(credential.members.response?.pointer ?? ''), args: { expected: plain(left.join(', ')) } }]
      : []
  },
  message: (args) => `expected what a browser gives, received no ${args.expected}`,
})
