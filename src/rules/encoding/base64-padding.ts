import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'base64-padding',
  summary: 'base64url text with padding',
  why: 'Base64url in WebAuthn has no = at its end. The bytes are certain; strict decoders refuse the text all the same.',
  fix: 'Remove the = characters at the end.',
  spec: 'WebAuthn Level 3 §3 (Base64url Encoding)',
  severity: 'warning',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  merge: ['base64-standard-alphabet', 'base64-mixed-alphabet'],
  message: (args) =>
    `expected base64url text without padding, received ${args.count === 1 ? 'one =' : `${args.count ?? 'some'} =`} at the end`,
  cause: () => 'The encoder keeps padding; in Java use withoutPadding(), in Python strip "=".',
})
