import { defineWords } from '../../../../rules/typed-rule.ts'
import type { TwilioFindings } from '../../findings.ts'

export default defineWords<TwilioFindings['relying-party-differs']>({
  id: 'relying-party-differs',
  summary: 'the relying party is not that of the challenge or of the page',
  why: 'A passkey is bound to the relying party id that it was made for. A challenge with another id, or a page of another domain, cannot use it.',
  fix: 'Use one relying party id, the domain of the sign-in page, on the Service and in every factor; passkeys that were made for another one have to be made anew.',
  spec: 'Twilio error page 60382; WebAuthn Level 3 §5.1.2',
  severity: 'error',
  rank: 'relation',
  kinds: ['twilio-factor', 'twilio-service'],
  message: (args) => `expected the relying party of ${args.expected}, ${args.other}, received ${args.received}`,
})
