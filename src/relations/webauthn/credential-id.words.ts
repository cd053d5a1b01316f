import type { WordsTable } from '../../model/index.ts'
import { inInput, sentence, WAY_FIXES, waysOf } from '../../rules/relation/common/words.ts'
import type { CredentialIdFindings } from './credential-id.ts'

const CAUSES = waysOf('the id of this authentication', 'the registered one')
const FIX = 'Look the credential up by the bytes of its id, and take the registration of the very same credential.'

export default {
  family: 'relation',
  words: {
    'credential-of-another-registration': {
      summary: 'the id is not that of the registration',
      why: 'A server finds the public key by the id of the credential; under another id there is none, or a wrong one.',
      fix: FIX,
      spec: 'WebAuthn Level 3 §7.2 step 6',
      severity: 'error',
      tier: 'consequence',
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
    },
    'credential-other-than-registered': {
      summary: 'the one authentication here is not of the one credential registered here',
      why: 'If the two are meant to be the same passkey, the server finds no public key for this id.',
      fix: 'If they belong together, look at what changes id between the two; if not, this says nothing.',
      spec: 'WebAuthn Level 3 §7.2 step 6',
      // People have several passkeys, and captures of two of them may lie side by side.
      severity: 'warning',
      tier: 'consequence',
      kinds: ['authentication'],
      message: (args) =>
        `expected the id of the registration${inInput(args.path)} (${args.wantedLength} bytes), received another of ${args.length} bytes`,
      cause: () => 'Another passkey was used, or id was replaced, say by a key of the database.',
    },
  },
} satisfies WordsTable<CredentialIdFindings>
