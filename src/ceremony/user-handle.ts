import { decodeEncoded } from '../decode/encoded.ts'
import { memberAt } from '../json/values.ts'
import type { NoArgs, WordsTable } from '../model/index.ts'
import { absent, at } from '../rules/define-rule.ts'
import { sentence, WAY_FIXES, type Way, waysOf } from '../rules/relation/common.ts'
import { bytesDifference } from '../webauthn/difference.ts'
import type { Answers, Couple } from './pairs.ts'
import { findingsOf, type Options, placeIn, type Response, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
interface UserHandleFindings {
  'user-handle-not-returned': NoArgs
  'user-handle-of-another-user': { way: Way; wantedLength: number; length: number }
}

const finding = findingsOf<UserHandleFindings>()

const POINTER = '/user/id'

/** The user handle is the user.id that the credential was created for: WebAuthn Level 3 §5.4.3, §7.2 step 6. */
export function compareUserHandle({ registration, authentication }: Couple, answers: Answers): void {
  const created = answers.get(registration)
  if (created && created.way !== 'other') compare(created.options, authentication, true)
}

/**
 * Where no registration ties the two together, only a difference that has a name is told: another user may simply have
 * signed in.
 */
export function compareUserHandleAlone(
  options: readonly Options[],
  responses: readonly Response[],
  couples: readonly Couple[],
): void {
  const creations = options.filter(({ ceremony }) => ceremony === 'registration')
  const [creation] = creations.length === 1 ? creations : []
  const authentications = responses.filter(({ ceremony }) => ceremony === 'authentication')
  const [authentication] =
    authentications.length === 1 && authentications.length === responses.length ? authentications : []
  if (creation && authentication && couples.length === 0) compare(creation, authentication, false)
  const requests = new Map<string, Options>()
  for (const one of options)
    if (one.ceremony === 'authentication' && one.challenge !== undefined && !requests.has(one.challenge))
      requests.set(one.challenge, one)
  for (const one of authentications)
    compareAbsent(one.challenge === undefined ? undefined : requests.get(one.challenge), one)
}

function compare(options: Options, authentication: Response, certain: boolean): void {
  const { member } = authentication
  const handle = member.parts.encoded?.userHandle
  const id = decodeEncoded('user.id', POINTER, memberAt(options.object, 'user', 'id'))
  if (!handle?.bytes || !id.bytes) return
  const way = bytesDifference(handle.bytes, id.bytes)
  if (way === undefined || (way === 'other' && !certain)) return
  const reads = [
    reading(authentication, handle.pointer, 'userHandle'),
    reading(options, POINTER, 'user.id of the options'),
  ]
  const args = { way, length: handle.bytes.length, wantedLength: id.bytes.length }
  member.findings.push(
    finding('user-handle-of-another-user', at(handle.pointer), args, { related: [placeIn(options, POINTER)], reads }),
  )
}

/** Without allowCredentials the user handle is all that tells who it is (§7.2 step 6). */
function compareAbsent(own: Options | undefined, { member }: Response): void {
  const handle = member.parts.encoded?.userHandle
  if (
    !own ||
    handle?.state !== 'absent' ||
    member.payload.candidate.doc.elided ||
    own.member.payload.candidate.doc.elided
  )
    return
  const list = own.object.allowCredentials
  if (list !== undefined && !(Array.isArray(list) && list.length === 0)) return
  const related = [placeIn(own, list === undefined ? '' : '/allowCredentials')]
  member.findings.push(finding('user-handle-not-returned', absent('/response', 'userHandle'), {}, { related }))
}

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
