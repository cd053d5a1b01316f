import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-point-invalid',
  summary: 'the point is not on its curve',
  why: 'A public key is a point of its curve; no signature can be verified with another, and some libraries leak their secrets with it.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'WebAuthn Level 3 §5.8.5; SEC 1 §3.2.2',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected a point on ${args.curve}, received ${args.why === 'zero' ? 'x = y = 0' : args.why === 'too-large' ? 'a coordinate that is not below the prime' : 'x and y that do not satisfy its equation'}`,
  cause: (args) =>
    args.why === 'zero'
      ? 'The key was never filled in.'
      : 'x or y was changed, swapped, or written in the wrong byte order.',
})
