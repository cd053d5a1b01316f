import { defineWords } from '../typed-rule.ts'

export default defineWords({
  id: 'user-handle-not-returned',
  summary: 'without allowCredentials there is no user handle',
  why: 'When the options name no credential, the user handle is what tells the server who signs in; a discoverable credential always has one.',
  fix: 'Pass on response.userHandle as the browser gave it.',
  spec: 'WebAuthn Level 3 §5.2.2, §7.2 step 6',
  severity: 'error',
  rank: 'relation',
  kinds: ['authentication'],
  message: () => 'expected userHandle, since the options have no allowCredentials, received none',
  cause: () => 'The member was dropped on the way, or the options are those of another ceremony.',
})
