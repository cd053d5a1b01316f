import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-text-labels',
  summary: 'the labels of the COSE key are texts',
  why: 'The labels of a COSE key are integers: 1 is kty, 3 is alg, negative ones depend on the key type.',
  fix: 'Encode the map with integer labels; a JSON object turns them into text. Best send the key as the authenticator gave it.',
  spec: 'RFC 9052 §7',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) =>
    `expected integer labels, received the texts ${Array.isArray(args.labels) ? args.labels.map((label) => `"${label}"`).join(', ') : ''}`,
  cause: () => 'A JWK, or a JavaScript object whose keys became text, was encoded as CBOR.',
})
