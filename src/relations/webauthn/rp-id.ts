import { sameBytes } from '../../bytes.ts'
import { findRpId } from '../../decode/rp-id.ts'
import { asString, memberAt } from '../../json/values.ts'
import type { Unshown } from '../../model/index.ts'
import { partPlace } from '../../rules/authenticator-data/common/place.ts'
import { inClientData } from '../../rules/client-data/common/place.ts'
import { plain, shown } from '../../text/shown.ts'
import { webHostOf } from '../../webauthn/origin.ts'
import { isRpIdOfHost } from '../../webauthn/rp-id.ts'
import { findingsOf } from '../finding.ts'
import type { Answer } from './pairs.ts'
import { type Options, placeIn, type Response, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
export interface RpIdFindings {
  'origin-not-of-rp-id': { wanted: Unshown; received: Unshown }
  'origin-related-to-rp-id': { wanted: Unshown; received: Unshown }
  'rp-id-hash-of-other-options': { wanted: Unshown; hashed?: Unshown; what?: Unshown }
}

const finding = findingsOf<RpIdFindings>()

/** RP ID of the options, RP ID hash and origin of the response: WebAuthn Level 3 §5.1.3 step 8, §7.1 steps 9 and 14. */
export function compareRpId({ options, response, way }: Answer): void {
  const { rpId } = options
  if (!rpId || way === 'other') return
  const hash = compareHash(options, rpId, response)
  if (hash !== 'differs') compareOrigin(options, rpId, response, hash === 'same')
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

/** `hashed`: the authenticator did use this RP ID, so that the browser allowed it for the origin (§5.11, related origins). */
function compareOrigin(options: Options, rpId: RpId, response: Response, hashed: boolean): void {
  const { member, origin } = response
  const { clientData } = member.parts
  const host = origin === undefined ? undefined : webHostOf(origin)
  if (!clientData || origin === undefined || host === undefined || isRpIdOfHost(rpId.text.toLowerCase(), host)) return
  const rule = hashed ? 'origin-related-to-rp-id' : 'origin-not-of-rp-id'
  const args = { wanted: plain(rpId.text), received: shown(origin) }
  const related = [placeIn(options, rpId.pointer)]
  const reads = [
    reading(response, clientData.pointer, 'clientDataJSON', 'origin'),
    reading(options, rpId.pointer, 'the RP ID of the options'),
  ]
  member.findings.push(finding(rule, inClientData(clientData, 'origin'), args, { related, reads }))
}
