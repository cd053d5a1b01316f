import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'auth-data-leftover-bytes',
  summary: 'bytes are left over after the authenticator data',
  why: 'The flags say which parts follow; what stands behind them belongs to nothing.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged.',
  spec: 'WebAuthn Level 3 §6.1',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args) => `expected the end, received ${args.count} more bytes (${args.hex})`,
  cause: (args) =>
    args.looksLike === 'extensions'
      ? 'The bytes are a map of extension outputs: the ED flag should be set and is not.'
      : args.looksLike === 'firefox-ed25519'
        ? 'This is the Ed25519 key of Firefox up to 118, which announces fewer entries than it writes.'
        : args.looksLike === 'attested-credential-data'
          ? 'The bytes are attested credential data: the AT flag should be set and is not.'
          : args.looksLike === 'zeros'
            ? 'A buffer longer than the data was encoded: zeros fill its end.'
            : 'Something was appended, or a length before it is wrong.',
  fixFor: (args) =>
    args.looksLike === 'firefox-ed25519'
      ? 'Update Firefox, and list -7 (ES256) before -8 (EdDSA) in pubKeyCredParams.'
      : 'Send the authenticator data as the browser gave it, whole and unchanged.',
})
