import { MAX_USER_HANDLE } from '../../webauthn/vocabulary.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'user-handle-too-long',
  summary: 'the user handle has more than 64 bytes',
  why: 'A user handle has 1 to 64 bytes; a browser refuses a longer user.id, so none can have given this.',
  fix: 'Send credential.response.userHandle unchanged, encoded as base64url once.',
  spec: 'WebAuthn Level 3 §5.4.3',
  severity: 'error',
  kinds: ['authentication'],
  reads: ['encoded'],
  check: ({ encoded }) => {
    const own = encoded.userHandle
    return own?.bytes && own.bytes.length > MAX_USER_HANDLE
      ? [{ place: at(own.pointer), args: { length: own.bytes.length } }]
      : []
  },
  message: (args) => `expected at most ${MAX_USER_HANDLE} bytes, received ${args.length}`,
  cause: () => 'The handle was encoded more than once, or another value was put in its place.',
})
