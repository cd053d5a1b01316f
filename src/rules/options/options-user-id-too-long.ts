import { MAX_USER_HANDLE } from '../../webauthn/vocabulary.ts'
import { at, defineRule } from '../define-rule.ts'
import { userIdOf } from './common.ts'

export default defineRule({
  id: 'options-user-id-too-long',
  summary: 'user.id of the creation options has more than 64 bytes',
  why: 'navigator.credentials.create() throws a TypeError for a user handle longer than 64 bytes.',
  fix: 'Give each user an id of at most 64 bytes, best 64 random ones.',
  spec: 'WebAuthn Level 3 §5.4.3',
  severity: 'error',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) => {
    const length = userIdOf(object)?.length ?? 0
    return length > MAX_USER_HANDLE ? [{ place: at('/user/id'), args: { length } }] : []
  },
  message: (args) => `expected 1 to ${MAX_USER_HANDLE} bytes, received ${args.length}`,
})
