import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-symmetric',
  summary: 'the COSE key is a symmetric key',
  why: 'A credential public key is the public half of a key pair; a symmetric key would have to stay secret.',
  fix: 'Create a new credential, and send the attestation object as the browser gave it.',
  spec: 'WebAuthn Level 3 §5.8.5',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected OKP (1), EC2 (2), RSA (3) or AKP (7), received a symmetric key (4)',
})
