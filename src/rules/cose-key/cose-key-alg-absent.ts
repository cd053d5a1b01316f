import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-alg-absent',
  summary: 'the COSE key has no algorithm',
  why: 'A credential public key has to name its algorithm in label 3 (alg): the server verifies with it.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'WebAuthn Level 3 §6.5.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected alg (label 3), received a map without it',
  cause: () => 'The key was made from another format, which names no algorithm.',
})
