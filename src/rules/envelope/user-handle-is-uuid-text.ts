import { decodeUtf8 } from '../../utf8.ts'
import { at, defineRule } from '../define-rule.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export default defineRule({
  id: 'user-handle-is-uuid-text',
  summary: 'the user handle is a UUID as text',
  why: 'A handle is bytes. The 36 characters of a UUID are no base64url of it, though they look so: what a decoder makes of them is another value, by which no user is found.',
  fix: 'Send userHandle as credential.toJSON() gives it; on the server compare its bytes with those that user.id was made of.',
  spec: 'WebAuthn Level 3 §5.4.3, §5.2.2',
  severity: 'info',
  kinds: ['authentication'],
  reads: ['encoded'],
  check: ({ encoded }) => {
    const own = encoded.userHandle
    if (!own?.bytes) return []
    const plain = typeof own.value === 'string' && UUID.test(own.value)
    return plain || UUID.test(decodeUtf8(own.bytes) ?? '')
      ? [
          {
            place: at(own.pointer),
            args: { encoded: !plain },
            ...(plain ? {} : { unless: 'uuid-text-as-user-handle' as const }),
          },
        ]
      : []
  },
  message: (args) =>
    args.encoded
      ? 'expected bytes, received the text of a UUID, encoded: 36 bytes where the UUID has 16'
      : 'expected base64url of bytes, received the text of a UUID as it is',
  cause: (args) =>
    args.encoded
      ? 'user.id was made of the text of a UUID; that is legal, as long as the server looks for the same text.'
      : 'A script turned the handle into text, or put the key of a database record in its place.',
  fixFor: (args) =>
    args.encoded
      ? 'Look for the user by the text of the UUID, or make user.id of its 16 bytes from now on.'
      : 'Send userHandle as credential.toJSON() gives it; on the server compare its bytes with those that user.id was made of.',
})
