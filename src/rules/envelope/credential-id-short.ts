import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'

/** 100 bits of entropy are demanded; authenticators write 16 bytes or more. */
const USUAL = 16

export default defineRule({
  id: 'credential-id-short',
  summary: 'the credential id is shorter than authenticators make them',
  why: 'A credential id is a random value of 16 bytes or more, or an encrypted key.',
  fix: 'Send credential.rawId, not the key of a database record.',
  spec: 'WebAuthn Level 3 §4 (Credential ID)',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['encoded'],
  check: ({ encoded }) => {
    const own = encoded.rawId?.state === 'ok' ? encoded.rawId : encoded.id
    if (own?.state !== 'ok' || !own.bytes || own.bytes.length === 0 || own.bytes.length >= USUAL) return []
    return [{ place: at(own.pointer), args: { length: own.bytes.length } }]
  },
  message: (args) => `expected ${USUAL} bytes or more, received ${args.length}`,
})
