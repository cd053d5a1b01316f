import type { Unshown, WordsTable } from '../model/index.ts'
import { at } from '../rules/define-rule.ts'
import { inInput, sentence, WAY_FIXES, type Way, waysOf } from '../rules/relation/common.ts'
import type { Answers, Couple } from './pairs.ts'
import { keyOfRegistration, verdictWith } from './signature-key.ts'
import { findingsOf, inputOf, placeIn, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
interface CredentialIdFindings {
  'credential-of-another-registration': {
    way: Way
    /** The signature verifies with the key of that registration. */
    proven: boolean
    wantedLength: number
    length: number
    /** The input of the registration, where it is another one. */
    path?: Unshown | undefined
  }
  'credential-other-than-registered': {
    wantedLength: number
    length: number
    /** The input of the registration, where it is another one. */
    path?: Unshown | undefined
  }
}

const finding = findingsOf<CredentialIdFindings>()

/**
 * The credential that signed is not the registered one: WebAuthn Level 3 §7.2 step 6. A difference without a name is told
 * as an error only where it is proven, or where the user named the registration; people have several passkeys.
 */
export function compareCredentialId({ registration, authentication, way }: Couple, answers: Answers): void {
  const { member, id } = authentication
  const wanted = registration.id
  if (way === undefined || !id || !wanted) return
  const answered = answers.get(authentication)
  const allowed =
    Array.isArray(answered?.options.object.allowCredentials) && answered.options.object.allowCredentials.length > 0
  // With its key the signature verifies: then it is this credential, and the id was changed.
  const proven = verdictWith(keyOfRegistration(registration), member) === true
  const named = registration.member.reference === true
  // The options allowed this very credential: it is another one of the same user.
  if (way === 'other' && allowed && !proven && !named) return
  const place = at(id.pointer)
  const args = { length: id.bytes.length, wantedLength: wanted.bytes.length, path: inputOf(registration, member) }
  const rest = {
    related: [placeIn(registration, wanted.pointer)],
    reads: [
      reading(authentication, id.pointer, 'id'),
      reading(registration, wanted.pointer, 'the id of the registration'),
    ],
  }
  member.findings.push(
    way === 'other' && !proven && !named
      ? finding('credential-other-than-registered', place, args, rest)
      : finding('credential-of-another-registration', place, { ...args, way, proven }, rest),
  )
}

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
