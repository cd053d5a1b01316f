import { SIGNAL_MEMBERS, type SignalMethod, signalMethodOf } from '../../webauthn/signal-options.ts'
import { absent, defineRule } from '../define-rule.ts'

export default defineRule<
  'object',
  { member: 'credentialId' | 'userId' | 'allAcceptedCredentialIds' | 'name' | 'displayName'; method: SignalMethod }
>({
  id: 'signal-member-absent',
  summary: 'the options of a signal method lack a member that it requires',
  why: 'All members are required: the method throws a TypeError, and nothing is signalled.',
  fix: 'Pass every member; displayName may be an empty text.',
  spec: 'WebAuthn Level 3 §5.1.10',
  severity: 'error',
  tier: 'symptom',
  merge: false,
  kinds: ['signal-options'],
  reads: ['object'],
  check: ({ object }) => {
    const method = signalMethodOf(object)
    if (method === undefined) return []
    return (['credentialId', 'userId', 'allAcceptedCredentialIds', 'name', 'displayName'] as const)
      .filter((name) => SIGNAL_MEMBERS[method].includes(name) && !Object.hasOwn(object, name))
      .map((name) => ({ place: absent('', name), args: { member: name, method } }))
  },
  message: ({ member, method }) => `expected ${member} for ${method}(), received nothing`,
  cause: () => 'The member was left out, or the page had no value for it: JSON leaves out what has none.',
})
