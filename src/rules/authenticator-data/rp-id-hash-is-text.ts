import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'rp-id-hash-is-text',
  summary: 'the first 32 bytes are characters, not a hash',
  why: 'Authenticator data begins with the 32 bytes of a SHA-256; when these are all base64 or hex characters, the data was decoded once too few.',
  fix: 'Decode the authenticator data once more, or encode it once less: base64url stands in JSON, bytes stand behind it.',
  spec: 'WebAuthn Level 3 §6.1',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['authData', 'crypto'],
  check: ({ authData, rpIdHash }) => {
    if (!rpIdHash?.textual) return []
    const { form, match } = rpIdHash.textual
    // The whole layer: all offsets behind it are off.
    const bytes = { offset: authData.base, length: authData.bytes.length }
    return [
      {
        place: at(authData.pointer, { layer: 'authenticatorData', bytes }),
        args: { form: form === 'base64' ? 'base64url' : 'hex', ...(match ? { hashed: plain(match.text) } : {}) },
      },
    ]
  },
  message: (args) => `expected the 32 bytes of the RP ID hash, received ${args.form} characters`,
  cause: (args) =>
    args.hashed === undefined
      ? 'The bytes inside are text that was not decoded.'
      : `They are the ${args.form} text of SHA-256("${args.hashed}"): authenticatorData was encoded twice.`,
})
