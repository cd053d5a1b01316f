import type { WordsTable } from '../../model/index.ts'
import { sentence, WAY_FIXES, waysOf } from '../../rules/relation/common/words.ts'
import type { UserHandleFindings } from './user-handle.ts'

const CAUSES = waysOf('the user handle', 'user.id')

export default {
  family: 'relation',
  words: {
    'user-handle-not-returned': {
      summary: 'without allowCredentials there is no user handle',
      why: 'When the options name no credential, the user handle is what tells the server who signs in; a discoverable credential always has one.',
      fix: 'Pass on response.userHandle as the browser gave it.',
      spec: 'WebAuthn Level 3 §5.2.2, §7.2 step 6',
      severity: 'error',
      tier: 'consequence',
      kinds: ['authentication'],
      message: () => 'expected userHandle, since the options have no allowCredentials, received none',
      cause: () => 'The member was dropped on the way, or the options are those of another ceremony.',
    },
    'user-handle-of-another-user': {
      summary: 'the user handle is not the user.id that the credential was created for',
      why: 'The authenticator gives back the bytes of user.id unchanged; with another handle the server finds another user, or none.',
      fix: 'Compare the bytes of userHandle with the bytes of user.id, and take both from the same user.',
      spec: 'WebAuthn Level 3 §5.4.3, §7.2 step 6',
      severity: 'error',
      tier: 'consequence',
      kinds: ['authentication'],
      message: (args) =>
        `expected the ${args.wantedLength} bytes of user.id in the creation options, received ${args.length} other bytes`,
      cause: (args) => {
        const way = CAUSES[args.way]
        return way === undefined
          ? 'The credential was created for another user, or the handle was replaced on the way.'
          : sentence(way)
      },
      fixFor: (args) =>
        args.way === 'cut' || args.way === 'longer'
          ? 'Keep user.id whole: it has up to 64 bytes.'
          : (WAY_FIXES[args.way] ??
            'Compare the bytes of userHandle with the bytes of user.id, and take both from the same user.'),
    },
  },
} satisfies WordsTable<UserHandleFindings>
