import { defineRule, text } from '../define-rule.ts'

export default defineRule({
  id: 'options-params-not-a-list',
  summary: 'pubKeyCredParams is not a list',
  why: 'The browser’s parser takes a list of {type, alg} and throws a TypeError for a single object. An example in Twilio’s own documentation shows the object; what the API answers is a list.',
  fix: 'Write [{"type": "public-key", "alg": -7}], a list even of one.',
  spec: 'WebAuthn Level 3 §5.4 (pubKeyCredParams)',
  severity: 'error',
  rank: 'shape',
  kinds: ['creation-options'],
  message: (args) => `expected a list of {type, alg}, received ${text(args.received)}`,
})
