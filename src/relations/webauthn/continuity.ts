import { sameBytes } from '../../bytes.ts'
import { findRpId } from '../../decode/rp-id.ts'
import type { Unshown } from '../../model/index.ts'
import { partPlace } from '../../rules/authenticator-data/common/place.ts'
import eligibility from '../../rules/relation/backup-eligibility-changed.ts'
import state from '../../rules/relation/backup-state-changed.ts'
import counter from '../../rules/relation/counter-not-increased.ts'
import otherRpId from '../../rules/relation/rp-id-of-another-registration.ts'
import type { RuleOf } from '../../rules/typed-rule.ts'
import { plain } from '../../text/shown.ts'
import type { Couple } from './pairs.ts'
import { placeIn, type Response, reading } from './view.ts'

type Part = 'rpIdHash' | 'flags' | 'signCount'

/** What must not, or should not, change between the registration of a credential and its use: WebAuthn Level 3 §6.1. */
export function compareContinuity({ registration, authentication }: Couple): void {
  const before = registration.member.parts
  const { authData, flags, crypto } = authentication.member.parts
  if (!before.authData || !authData) return
  const { pointer } = before.authData
  const report = <A>(rule: RuleOf<A>, part: Part, args: NoInfer<A>): void => {
    const { member } = authentication
    const reads = [
      reading(authentication, authData.pointer, 'the authenticator data', part),
      reading(registration, pointer, 'the registration', part),
    ]
    const related = [placeIn(registration, pointer)]
    member.findings.push(rule.found(partPlace(authData, part), args, { related, reads }))
  }

  const [old, hash] = [before.authData.rpIdHash, authData.rpIdHash]
  if (old && hash && !sameBytes(old, hash)) {
    const { rpId: expected } = authentication.member.parts.expect
    const text = (bytes: Uint8Array, { origin }: Response): Unshown | undefined => {
      const match = crypto && findRpId(bytes, { origin, expected }, crypto.sha256).match
      return match && plain(match.text)
    }
    report(otherRpId, 'rpIdHash', {
      wanted: text(old, registration),
      hashed: text(hash, authentication),
    })
  }
  if (before.flags && flags && before.flags.be !== flags.be)
    report(eligibility, 'flags', { was: before.flags.be, is: flags.be })
  else if (before.flags && flags && before.flags.bs !== flags.bs) report(state, 'flags', { is: flags.bs })
  const [was, is] = [before.authData.signCount, authData.signCount]
  if (was !== undefined && is !== undefined && (was !== 0 || is !== 0) && is <= was)
    report(counter, 'signCount', { was, is })
}
