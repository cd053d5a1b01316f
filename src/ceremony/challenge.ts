import { MAX_RELATED } from '../limits.ts'
import type { Finding, Place, Unshown, WordsTable } from '../model/index.ts'
import { inClientData } from '../rules/client-data/common.ts'
import { brief, sentence, WAY_FIXES, type Way, waysOf } from '../rules/relation/common.ts'
import { plain, shown } from '../text/shown.ts'
import type { Answer, Stray } from './pairs.ts'
import { findingsOf, type Options, placeIn, type Response, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
interface ChallengeFindings {
  'challenge-of-no-options': { count: number; received: Unshown }
  'challenge-of-other-options': {
    way: Way | 'ceremony'
    ceremony: 'registration' | 'authentication'
    received: Unshown
    /** The one challenge that would be right; absent where there are several, or it is not known. */
    wanted?: Unshown | undefined
  }
}

const finding = findingsOf<ChallengeFindings>()

/** The challenge of the response is a misspelt one of its options: WebAuthn Level 3 §7.1 step 8, §7.2 step 11. */
export function compareChallenge({ options, response, way }: Answer): void {
  if (way !== undefined) reportOther(response, [options], way, options.challenge)
}

/** It is that of no options at all, or of those of the other ceremony. */
export function compareStray({ response, among, otherCeremony }: Stray): void {
  const wanted = among.length === 1 && !otherCeremony ? among[0]?.challenge : undefined
  // Of several options one more may not have been captured.
  if (!otherCeremony && among.length > 1) reportNone(response, among)
  else reportOther(response, among, otherCeremony ? 'ceremony' : 'other', wanted)
}

function reportOther(response: Response, among: readonly Options[], way: Way | 'ceremony', challenge?: string): void {
  const place = placeOf(response)
  if (!place) return
  const { member, ceremony, challenge: received = '' } = response
  const wanted = challenge === undefined ? undefined : plain(challenge)
  const args = { way, ceremony, received: shown(received), wanted }
  member.findings.push(finding('challenge-of-other-options', place, args, against(response, place, among)))
}

function reportNone(response: Response, among: readonly Options[]): void {
  const place = placeOf(response)
  const args = { count: among.length, received: shown(response.challenge ?? '') }
  if (place)
    response.member.findings.push(finding('challenge-of-no-options', place, args, against(response, place, among)))
}

const placeOf = ({ member: { parts } }: Response): Place | undefined =>
  parts.clientData && inClientData(parts.clientData, 'challenge')

const against = (
  response: Response,
  { pointer }: Place,
  among: readonly Options[],
): Pick<Finding, 'related' | 'reads'> => ({
  related: among.slice(0, MAX_RELATED).map((one) => placeIn(one, '/challenge')),
  reads: [
    reading(response, pointer, 'clientDataJSON', 'challenge'),
    ...among.slice(0, MAX_RELATED).map((one) => reading(one, '/challenge', 'the challenge of the options')),
  ],
})

const CAUSES: Partial<Record<Way | 'ceremony', string>> = {
  ...waysOf('the challenge of the client data', 'that of the options'),
  padding: 'the two differ only in padding ("=")',
  alphabet: 'the two differ only in the alphabet: "+" and "/" of standard base64, "-" and "_" of base64url',
  ceremony: 'it is the challenge of the options of the other ceremony, registration or authentication',
  other:
    'the response belongs to other options: to an older challenge that was replaced before this answer came, or to that of another session',
}
const FIXES: Partial<Record<Way | 'ceremony', string>> = {
  ...WAY_FIXES,
  padding: 'Write base64url without padding on both sides.',
  alphabet: 'Write base64url on both sides.',
  ceremony:
    'Keep one challenge for each ceremony: that of create() for the registration, that of get() for the authentication.',
  cut: 'Store the challenge whole.',
  longer: 'Store the challenge whole.',
}

export default {
  family: 'relation',
  words: {
    'challenge-of-no-options': {
      summary: 'the challenge of the client data stands in none of the options',
      why: 'The challenge ties the answer to the options of this very ceremony; a server refuses any other.',
      fix: 'Add the options of this ceremony to the input, or look for what issues a second challenge before the first was answered.',
      spec: 'WebAuthn Level 3 §7.1 step 8, §7.2 step 11',
      // One more set of options may not have been captured.
      severity: 'warning',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        `expected the challenge of one of the ${args.count} options, received "${brief(args.received)}"`,
    },
    'challenge-of-other-options': {
      summary: 'the challenge of the client data is not that of the options',
      why: 'The challenge ties the answer to the options of this very ceremony; a server refuses any other.',
      fix: 'Keep the challenge of each ceremony until its answer came, and make no second one in between.',
      spec: 'WebAuthn Level 3 §7.1 step 8, §7.2 step 11',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        args.way === 'ceremony'
          ? `expected the challenge of ${args.ceremony === 'registration' ? 'creation' : 'request'} options, received that of ${args.ceremony === 'registration' ? 'request' : 'creation'} options`
          : `expected "${brief(args.wanted ?? '')}", the challenge of the options, received "${brief(args.received)}"`,
      cause: (args) => sentence(CAUSES[args.way] ?? ''),
      fixFor: (args) =>
        FIXES[args.way] ??
        'Keep the challenge of each ceremony until its answer came, and make no second one in between.',
    },
  },
} satisfies WordsTable<ChallengeFindings>
