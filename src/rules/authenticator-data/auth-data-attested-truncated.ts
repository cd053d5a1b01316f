import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'auth-data-attested-truncated',
  summary: 'the attested credential data ends too early',
  why: 'Attested credential data holds 16 bytes of AAGUID, the length of the credential id, the id and the public key; the bytes end before that.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged.',
  spec: 'WebAuthn Level 3 §6.5.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected ${args.needed} more bytes, received ${args.available}`,
  cause: (args) =>
    args.looksLike === 'one-byte-aaguid'
      ? 'The AAGUID is one byte long instead of 16: a defect of Firefox 98 with Windows Hello.'
      : 'The value was cut off, or the AT flag is set although no attested credential data follows.',
})
