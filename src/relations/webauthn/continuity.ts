import { sameBytes } from '../../bytes.ts'
import { findRpId } from '../../decode/rp-id.ts'
import type { Unshown } from '../../model/index.ts'
import { partPlace } from '../../rules/authenticator-data/common/place.ts'
import { plain } from '../../text/shown.ts'
import { findingsOf } from '../finding.ts'
import type { Couple } from './pairs.ts'
import { placeIn, type Response, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
export interface ContinuityFindings {
  'backup-eligibility-changed': { was: boolean; is: boolean }
  'backup-state-changed': { is: boolean }
  'counter-not-increased': { was: number; is: number }
  'rp-id-of-another-registration': { wanted: Unshown | undefined; hashed: Unshown | undefined }
}

const finding = findingsOf<ContinuityFindings>()

type Part = 'rpIdHash' | 'flags' | 'signCount'

/** What must not, or should not, change between the registration of a credential and its use: WebAuthn Level 3 §6.1. */
export function compareContinuity({ registration, authentication }: Couple): void {
  const before = registration.member.parts
  const { authData, flags, crypto } = authentication.member.parts
  if (!before.authData || !authData) return
  const { pointer } = before.authData
  const report = <K extends keyof ContinuityFindings>(rule: K, part: Part, args: ContinuityFindings[K]): void => {
    const { member } = authentication
    const reads = [
      reading(authentication, authData.pointer, 'the authenticator data', part),
      reading(registration, pointer, 'the registration', part),
    ]
    const related = [placeIn(registration, pointer)]
    member.findings.push(finding(rule, partPlace(authData, part), args, { related, reads }))
  }

  const [old, hash] = [before.authData.rpIdHash, authData.rpIdHash]
  if (old && hash && !sameBytes(old, hash)) {
    const { rpId: expected } = authentication.member.parts.expect
    const text = (bytes: Uint8Array, { origin }: Response): Unshown | undefined => {
      const match = crypto && findRpId(bytes, { origin, expected }, crypto.sha256).match
      return match && plain(match.text)
    }
    report('rp-id-of-another-registration', 'rpIdHash', {
      wanted: text(old, registration),
      hashed: text(hash, authentication),
    })
  }
  if (before.flags && flags && before.flags.be !== flags.be)
    report('backup-eligibility-changed', 'flags', { was: before.flags.be, is: flags.be })
  else if (before.flags && flags && before.flags.bs !== flags.bs)
    report('backup-state-changed', 'flags', { is: flags.bs })
  const [was, is] = [before.authData.signCount, authData.signCount]
  if (was !== undefined && is !== undefined && (was !== 0 || is !== 0) && is <= was)
    report('counter-not-increased', 'signCount', { was, is })
}
