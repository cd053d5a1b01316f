import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-private',
  summary: 'the COSE key holds a private key',
  why: 'Whoever has this payload can sign in as its user: a private key never leaves the authenticator.',
  fix: 'Treat the credential as disclosed: delete it at the server and create a new one. Export only the public parameters.',
  spec: 'WebAuthn Level 3 §6.5.1; RFC 9053 §7',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: () => 'expected public parameters only, received a private key (its value is not shown)',
  cause: () => 'A software authenticator or a test encoded its whole key pair.',
})
