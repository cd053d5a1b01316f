import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'
import { inInput } from './common/words.ts'

export default defineWords<{
  wantedLength: number
  length: number
  /** The input of the registration, where it is another one. */
  path?: Unshown | undefined
}>({
  id: 'credential-other-than-registered',
  summary: 'the one authentication here is not of the one credential registered here',
  why: 'If the two are meant to be the same passkey, the server finds no public key for this id.',
  fix: 'If they belong together, look at what changes id between the two; if not, this says nothing.',
  spec: 'WebAuthn Level 3 §7.2 step 6',
  // People have several passkeys, and captures of two of them may lie side by side.
  severity: 'warning',
  rank: 'relation',
  kinds: ['authentication'],
  message: (args) =>
    `expected the id of the registration${inInput(args.path)} (${args.wantedLength} bytes), received another of ${args.length} bytes`,
  cause: () => 'Another passkey was used, or id was replaced, say by a key of the database.',
})
