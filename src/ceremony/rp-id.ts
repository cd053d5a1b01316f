import { sameBytes } from '../bytes.ts'
import { findRpId } from '../decode/rp-id.ts'
import { asString, memberAt } from '../json/values.ts'
import type { Unshown, WordsTable } from '../model/index.ts'
import { partPlace } from '../rules/authenticator-data/common.ts'
import { inClientData } from '../rules/client-data/common.ts'
import { plain, shown } from '../text/shown.ts'
import { webHostOf } from '../webauthn/origin.ts'
import { isRpIdOfHost } from '../webauthn/rp-id.ts'
import type { Answer } from './pairs.ts'
import { findingsOf, type Options, placeIn, type Response, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
interface RpIdFindings {
  'origin-not-of-rp-id': { wanted: Unshown; received: Unshown }
  'origin-related-to-rp-id': { wanted: Unshown; received: Unshown }
  'rp-id-hash-of-other-options': { wanted: Unshown; hashed?: Unshown; what?: Unshown }
}

const finding = findingsOf<RpIdFindings>()

/** RP ID of the options, RP ID hash and origin of the response: WebAuthn Level 3 §5.1.3 step 8, §7.1 steps 9 and 14. */
export function compareRpId({ options, response, way }: Answer, related?: ReadonlySet<string>): void {
  const { rpId } = options
  if (!rpId || way === 'other') return
  const hash = compareHash(options, rpId, response)
  if (hash !== 'differs') compareOrigin(options, rpId, response, { hashed: hash === 'same', related })
}

type RpId = NonNullable<Options['rpId']>

function compareHash(options: Options, rpId: RpId, response: Response): 'same' | 'differs' | 'unknown' {
  const { member, origin } = response
  const { authData, crypto } = member.parts
  const hash = authData?.rpIdHash
  if (!crypto || !authData || !hash) return 'unknown'
  const digest = (text: string): Uint8Array => crypto.sha256(new TextEncoder().encode(text))
  if (sameBytes(digest(rpId.text), hash)) return 'same'
  // A U2F credential is bound to the AppID that the options name (§10.1.1).
  const appId = asString(memberAt(options.object, 'extensions', 'appid'))
  if (appId !== undefined && sameBytes(digest(appId), hash)) return 'same'
  const { match } = findRpId(hash, { origin, expected: rpId.text }, crypto.sha256)
  const args = {
    wanted: plain(rpId.text),
    ...(match ? { hashed: plain(match.text), what: plain(match.what) } : {}),
  }
  const place = partPlace(authData, 'rpIdHash')
  const related = [placeIn(options, rpId.pointer)]
  const reads = [
    reading(response, authData.pointer, 'the authenticator data', 'rpIdHash'),
    reading(options, rpId.pointer, 'the RP ID of the options'),
  ]
  member.findings.push(finding('rp-id-hash-of-other-options', place, args, { related, reads }))
  return 'differs'
}

/**
 * `hashed`: the authenticator did use this RP ID, so that the browser allowed it for the origin (§5.11, related origins).
 * `related`: the origins that are; of one that is missing there it is told at that list.
 */
function compareOrigin(
  options: Options,
  rpId: RpId,
  response: Response,
  { hashed, related }: { hashed: boolean; related: ReadonlySet<string> | undefined },
): void {
  const { member, origin } = response
  const { clientData } = member.parts
  const host = origin === undefined ? undefined : webHostOf(origin)
  if (!clientData || origin === undefined || host === undefined || isRpIdOfHost(rpId.text.toLowerCase(), host)) return
  if (related && !hashed) return
  const rule = hashed ? 'origin-related-to-rp-id' : 'origin-not-of-rp-id'
  const args = { wanted: plain(rpId.text), received: shown(origin) }
  const places = [placeIn(options, rpId.pointer)]
  const reads = [
    reading(response, clientData.pointer, 'clientDataJSON', 'origin'),
    reading(options, rpId.pointer, 'the RP ID of the options'),
  ]
  member.findings.push(finding(rule, inClientData(clientData, 'origin'), args, { related: places, reads }))
}

/** Without options: an origin outside of the RP ID whose hash was signed. A hash that was guessed from the origin is none. */
export function tellOriginOutside({ member, origin }: Response): void {
  const { clientData, authData, rpIdHash } = member.parts
  const rpId = rpIdHash?.match?.text
  if (!clientData || !authData || rpId === undefined || origin === undefined) return
  const reads = [
    reading({ member }, clientData.pointer, 'clientDataJSON', 'origin'),
    reading({ member }, authData.pointer, 'the authenticator data', 'rpIdHash'),
  ]
  const args = { wanted: plain(rpId), received: shown(origin) }
  member.findings.push(finding('origin-related-to-rp-id', inClientData(clientData, 'origin'), args, { reads }))
}

export default {
  family: 'relation',
  words: {
    'origin-not-of-rp-id': {
      summary: 'the origin does not lie within the RP ID of the options',
      why: 'The RP ID has to be the host of the origin or a parent domain of it; a browser refuses any other with a SecurityError.',
      fix: 'Set rp.id and rpId to the host of the page or to a parent domain of it, and use the same everywhere.',
      spec: 'WebAuthn Level 3 §5.1.3 step 8, §5.1.4.1',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) => `expected an origin at "${args.wanted}", the RP ID of the options, received ${args.received}`,
      cause: () =>
        'The options were made for another domain than the page has, say for production while the page runs elsewhere.',
    },
    'origin-related-to-rp-id': {
      summary: 'the origin lies outside the RP ID, and the browser allowed it',
      why: 'A browser allows this only for related origins, which the domain of the RP ID lists at /.well-known/webauthn. A server has to expect this origin, too.',
      fix: 'Add the origin to those that the server expects, if it is yours. Else look for where client data and authenticator data of two ceremonies were put together.',
      spec: 'WebAuthn Level 3 §5.11',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        `expected an origin at "${args.wanted}", received ${args.received} with the hash of that RP ID`,
    },
    'rp-id-hash-of-other-options': {
      summary: 'the RP ID hash is not that of the RP ID in the options',
      why: 'The first 32 bytes of the authenticator data are the SHA-256 of the RP ID that the browser used; a server compares them with its own.',
      fix: 'Use one RP ID in the options of both ceremonies and at the server: the bare domain, without scheme, port and slash.',
      spec: 'WebAuthn Level 3 §7.1 step 14, §7.2 step 15',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration', 'authentication'],
      message: (args) =>
        args.hashed === undefined
          ? `expected the SHA-256 of "${args.wanted}", the RP ID of the options, received that of another text`
          : `expected the SHA-256 of "${args.wanted}", the RP ID of the options, received that of "${args.hashed}"`,
      cause: (args) =>
        args.what === undefined
          ? 'The credential was made for another domain, or the options are those of another ceremony.'
          : `What was hashed is ${args.what}.`,
    },
  },
} satisfies WordsTable<RpIdFindings>
