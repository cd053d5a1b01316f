import { decodeUtf8 } from '../../utf8.ts'
import { at, defineRule } from '../define-rule.ts'

const E_MAIL = /^[^\s@]{1,64}@[^\s@.]{1,63}(?:\.[^\s@.]{1,63}){1,8}$/

export default defineRule({
  id: 'user-handle-is-e-mail',
  summary: 'the user handle is an e-mail address',
  why: 'An authenticator may show the user handle without asking for the user, so it must say nothing about the person; an address changes, too.',
  fix: 'Use random bytes for user.id, say 64 of them, and keep the address in user.name.',
  spec: 'WebAuthn Level 3 §5.4.3, §14.6.1',
  severity: 'warning',
  kinds: ['authentication'],
  reads: ['encoded'],
  check: ({ encoded }) => {
    const own = encoded.userHandle
    const written = own?.bytes && decodeUtf8(own.bytes)
    return own && written !== undefined && E_MAIL.test(written) ? [{ place: at(own.pointer) }] : []
  },
  message: () => 'expected bytes that say nothing about the user, received an e-mail address',
})
