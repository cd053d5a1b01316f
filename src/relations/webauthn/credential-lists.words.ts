import type { WordsTable } from '../../model/index.ts'
import { sentence, WAY_FIXES, waysOf } from '../../rules/relation/common/words.ts'
import type { CredentialListsFindings } from './credential-lists.ts'

const CAUSES = waysOf('the id of this credential', 'an allowed one')

export default {
  family: 'relation',
  words: {
    'credential-excluded': {
      summary: 'the new credential is one that the options exclude',
      why: 'excludeCredentials lists what the user has already; an authenticator that holds one of them refuses to make another, so this credential existed before these options.',
      fix: 'Send the credential that these options created; a credential that is already registered needs no second registration.',
      spec: 'WebAuthn Level 3 §5.1.3, §6.3.2 step 3',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration'],
      message: () => 'expected a credential that is not in excludeCredentials, received one that is',
      cause: () => 'The registration was sent a second time, with options made after the first.',
    },
    'credential-not-allowed': {
      summary: 'the credential is none of those that the options allow',
      why: 'With allowCredentials the browser offers the listed credentials only, and a server accepts no other.',
      fix: 'Compare the ids as bytes; take allowCredentials and the answer from one ceremony.',
      spec: 'WebAuthn Level 3 §7.2 step 5',
      severity: 'error',
      tier: 'consequence',
      kinds: ['authentication'],
      message: (args) => `expected one of the ${args.count} credentials in allowCredentials, received another id`,
      cause: (args) => {
        const way = CAUSES[args.way]
        return way === undefined
          ? 'The options are those of another user or ceremony, or id was replaced by a key of the database.'
          : sentence(way)
      },
      fixFor: (args) =>
        WAY_FIXES[args.way] ?? 'Compare the ids as bytes; take allowCredentials and the answer from one ceremony.',
    },
  },
} satisfies WordsTable<CredentialListsFindings>
