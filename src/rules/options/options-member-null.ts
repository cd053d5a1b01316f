import { defineRule, text } from '../define-rule.ts'

export default defineRule({
  id: 'options-member-null',
  summary: 'an optional member of the options is null',
  why: 'null is a value: a text becomes the RP ID "null", a timeout becomes 0, other members make the browser throw a TypeError. Only a member that is left out gets its default.',
  fix: 'Leave the member out.',
  spec: 'Web IDL §3.2; WebAuthn Level 3 §5.4, §5.5',
  severity: 'warning',
  rank: 'shape',
  kinds: ['creation-options', 'request-options'],
  message: (args, also) =>
    `expected a value or no member, received null: ${[args, ...also].map((one) => text(one.member)).join(', ')}`,
  cause: () => 'A serialiser writes members that were never set; it can be told to leave them out.',
})
