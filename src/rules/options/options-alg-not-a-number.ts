import { defineRule, text } from '../define-rule.ts'

export default defineRule({
  id: 'options-alg-not-a-number',
  summary: 'alg of the creation options is no whole number',
  why: 'alg is a COSE algorithm identifier, a number. Browsers convert a text where they can; password managers and native apps that take the page’s place throw.',
  fix: 'Write the number without quotation marks: "alg": -7 for ES256, -257 for RS256.',
  spec: 'WebAuthn Level 3 §5.3, §5.8.5',
  severity: 'error',
  rank: 'shape',
  kinds: ['creation-options'],
  message: (args, also) => `expected a number, received ${[args, ...also].map((one) => text(one.received)).join(', ')}`,
})
