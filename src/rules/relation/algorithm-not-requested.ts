import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'

export default defineWords<{ alg: Unshown; wanted: Unshown[] }>({
  id: 'algorithm-not-requested',
  summary: 'the algorithm of the new key is none of those that the options ask for',
  why: 'A server accepts a key only of an algorithm that it listed in pubKeyCredParams.',
  fix: 'Send the credential that these very options created, and list every algorithm that the server can verify.',
  spec: 'WebAuthn Level 3 §7.1 step 20',
  severity: 'error',
  rank: 'relation',
  kinds: ['registration'],
  message: (args) => `expected one of ${args.wanted.join(', ') || 'none'} (pubKeyCredParams), received ${args.alg}`,
  cause: () =>
    'No client creates a key that was not asked for: the options and the credential are of two ceremonies, or the options were changed after the browser had them.',
})
