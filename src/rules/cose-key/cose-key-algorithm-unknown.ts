import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-algorithm-unknown',
  summary: 'an algorithm that is not known here',
  why: 'A server can only verify signatures of an algorithm that it asked for in pubKeyCredParams.',
  fix: 'Compare the number with pubKeyCredParams; when it is not there, the key was changed.',
  spec: 'WebAuthn Level 3 §5.8.5; IANA registry "COSE Algorithms"',
  severity: 'info',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected an algorithm of the registry, received ${args.alg}; its parameters were not checked`,
})
