import { defineRule, text } from '../define-rule.ts'

export default defineRule({
  id: 'options-member-absent',
  summary: 'the options lack a member that the browser requires',
  why: 'A browser reads the options before it asks the user, and throws a TypeError for a required member that is not there.',
  fix: 'Pass on the options as the server made them, whole.',
  spec: 'WebAuthn Level 3 §5.4, §5.4.1, §5.4.3, §5.5',
  severity: 'error',
  rank: 'shape',
  merge: false,
  kinds: ['creation-options', 'request-options'],
  message: (args) =>
    `expected the required member ${text(args.member)}, received ${'received' in args ? text(args.received) : 'nothing'}`,
})
