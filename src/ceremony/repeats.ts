import { sameBytes } from '../bytes.ts'
import type { Unshown, WordsTable } from '../model/index.ts'
import { isIssued } from '../providers/policy.ts'
import { inClientData } from '../rules/client-data/common.ts'
import { brief, inInput } from '../rules/relation/common.ts'
import { decodeEitherBase64 } from '../text/encodings.ts'
import { shown } from '../text/shown.ts'
import { clientDataOf, findingsOf, inputOf, placeIn, type Response, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
interface RepeatsFindings {
  'same-challenge-twice': {
    received: Unshown
    /** One of the two is a registration, the other an authentication. */
    mixed: boolean
    path?: Unshown | undefined
  }
  'same-response-twice': { path?: Unshown | undefined }
}

const finding = findingsOf<RepeatsFindings>()

/** Each ceremony has a challenge of its own (WebAuthn Level 3 §13.5.3); the very same response twice is only told. */
export function compareRepeats(responses: readonly Response[]): void {
  const first = new Map<string, Response>()
  for (const response of responses) {
    const { challenge, member, ceremony } = response
    const { clientData } = member.parts
    if (challenge === undefined || !clientData || member.reference) continue
    const before = first.get(challenge)
    if (!before) {
      first.set(challenge, response)
      continue
    }
    const same = isSameResponse(before, response)
    if (!same && isSecondTry(before, response)) continue
    const place = inClientData(clientData, 'challenge')
    const path = inputOf(before, member)
    const mixed = before.ceremony !== ceremony
    const rest = {
      related: [placeIn(before, clientDataOf(before))],
      reads: [reading(response, clientData.pointer, 'clientDataJSON', 'challenge')],
    }
    member.findings.push(
      same
        ? finding('same-response-twice', place, { path }, rest)
        : finding('same-challenge-twice', place, { received: shown(challenge), mixed, path }, rest),
    )
  }
}

/** Where a provider's challenge is the id of what is registered, it is that of every try to register it. */
function isSecondTry(a: Response, b: Response): boolean {
  const bytes = a.challenge === undefined ? undefined : decodeEitherBase64(a.challenge)
  return a.ceremony === 'registration' && b.ceremony === 'registration' && bytes !== undefined && isIssued(bytes)
}

/** One ceremony, captured twice or sent twice: what the authenticator and the client signed is the same. */
function isSameResponse(a: Response, b: Response): boolean {
  const [one, other] = [a.member.parts, b.member.parts]
  if (a.ceremony !== b.ceremony || !sameBytes(one.clientData?.bytes, other.clientData?.bytes)) return false
  return !one.authData || !other.authData || sameBytes(one.authData.bytes, other.authData.bytes)
}

export default {
  family: 'relation',
  words: {
    'same-challenge-twice': {
      summary: 'two ceremonies have one challenge',
      why: 'A challenge is random and used once: whoever gets hold of an answer can otherwise use it again.',
      fix: 'Make a new random challenge for each ceremony, and forget it when its answer came.',
      spec: 'WebAuthn Level 3 §13.5.3',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        `expected a challenge of its own, received "${brief(args.received)}", which another response${inInput(args.path)} has, too`,
      cause: (args) =>
        args.mixed
          ? 'One challenge was used for a registration and for an authentication.'
          : 'The challenge is fixed, or kept in the session after it was used.',
    },
    'same-response-twice': {
      summary: 'the same response stands here twice',
      why: 'Client data and authenticator data are the same: one ceremony, captured twice or sent twice. A server accepts a challenge once.',
      fix: 'If it was sent twice, see that the page sends it once; a second try needs a new challenge.',
      spec: 'WebAuthn Level 3 §13.5.3',
      severity: 'info',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        `expected a response of its own, received once more the one${inInput(args.path) || ' before it'}`,
    },
  },
} satisfies WordsTable<RepeatsFindings>
