import { defineWords } from '../../../../rules/typed-rule.ts'
import type { TwilioFindings } from '../../findings.ts'

export default defineWords<TwilioFindings['credential-of-another-sid']>({
  id: 'credential-of-another-sid',
  summary: 'the challenge of the credential names another factor or challenge than the one that was given',
  why: 'In every example of Twilio the challenge is the SID of the factor or challenge in clear, and the requests carry no other. This is no promise of the documentation: a strong hint at a stale factor, a stale challenge, or captures that do not belong together.',
  fix: 'Use the options of the newest factor or challenge, once, and send the credential that they gave.',
  spec: 'Twilio Verify API, examples of Passkeys Factors and Challenges',
  severity: null,
  rank: 'relation',
  kinds: ['registration', 'authentication'],
  message: (args) => `expected the sid of the ${args.expected} that was given, received that of another one`,
  cause: (args) => `A hint: the credential answers an earlier ${args.expected}, or one of another capture.`,
})
