import type { Unshown } from '../../model/index.ts'
import { defineWords } from '../typed-rule.ts'
import { inInput, sentence, WAY_FIXES, type Way, waysOf } from './common/words.ts'

const CAUSES = waysOf('the id of this authentication', 'the registered one')
const FIX = 'Look the credential up by the bytes of its id, and take the registration of the very same credential.'

export default defineWords<{
  way: Way
  /** The signature verifies with the key of that registration. */
  proven: boolean
  wantedLength: number
  length: number
  /** The input of the registration, where it is another one. */
  path?: Unshown | undefined
}>({
  id: 'credential-of-another-registration',
  summary: 'the id is not that of the registration',
  why: 'A server finds the public key by the id of the credential; under another id there is none, or a wrong one.',
  fix: FIX,
  spec: 'WebAuthn Level 3 §7.2 step 6',
  severity: 'error',
  rank: 'relation',
  kinds: ['authentication'],
  message: (args) =>
    `expected the id of the registration${inInput(args.path)} (${args.wantedLength} bytes), received another of ${args.length} bytes`,
  cause: (args) => {
    const way = CAUSES[args.way] ?? ''
    const proof = args.proven
      ? 'The signature verifies with the key of that registration: it is this credential, and its id was changed'
      : ''
    const both = [proof, way].filter((one) => one !== '').join('; ')
    return both === '' ? 'Another passkey was used than the one whose registration was given.' : sentence(both)
  },
  fixFor: (args) => WAY_FIXES[args.way] ?? FIX,
})
