import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'

export default defineWords<{ wanted: Unshown; received: Unshown }>({
  id: 'attachment-not-as-requested',
  summary: 'the authenticator is attached in another way than the options ask for',
  why: 'authenticatorSelection.authenticatorAttachment restricts the choice to authenticators of this device, or to others.',
  fix: 'Pass on authenticatorAttachment as the browser gave it; drop the restriction if either kind will do.',
  spec: 'WebAuthn Level 3 §5.4.4, §5.4.5',
  severity: 'warning',
  rank: 'relation',
  kinds: ['registration'],
  message: (args) => `expected "${args.wanted}", as the options ask for, received "${args.received}"`,
  cause: () =>
    'The value was filled in by code, or the options are those of another ceremony; password managers, too, report their own.',
})
