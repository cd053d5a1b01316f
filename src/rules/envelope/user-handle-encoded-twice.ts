import { isBase64Text } from '../../decode/plausible.ts'
import { isIssued } from '../../providers/policy.ts'
import { at, defineRule } from '../define-rule.ts'

/** Characters of 32 bytes in base64, without and with padding. Of the 64 that are advised (§14.6.1) they are too many for any handle. */
const LENGTHS: ReadonlySet<number> = new Set([43, 44])

/** Random bytes in base64 have small and capital letters and digits; hex and names do not. */
const MIXED = [/[a-z]/, /[A-Z]/, /[0-9]/]

export default defineRule({
  id: 'user-handle-encoded-twice',
  summary: 'the user handle seems to be encoded twice',
  why: 'What the text decodes to is base64 text again, as long as random bytes are once they are encoded. A server that compares bytes finds no user by it.',
  fix: 'Encode user.id once, from bytes; give userHandle as credential.toJSON() gives it, and decode it once.',
  spec: 'WebAuthn Level 3 §5.4.3, §14.6.1',
  severity: 'info',
  kinds: ['authentication'],
  reads: ['encoded'],
  check: ({ encoded }) => {
    const own = encoded.userHandle
    if (!own?.bytes || !LENGTHS.has(own.bytes.length) || !isBase64Text(own.bytes) || isIssued(own.bytes)) return []
    const written = String.fromCharCode(...own.bytes)
    return MIXED.every((part) => part.test(written))
      ? [{ place: at(own.pointer), args: { length: own.bytes.length } }]
      : []
  },
  message: (args) => `expected bytes, received ${args.length} characters of base64 inside base64url`,
  cause: () => 'user.id was made of text that was encoded already, or the handle was encoded again on the way.',
})
