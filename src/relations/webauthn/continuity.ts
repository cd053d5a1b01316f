import { sameBytes } from '../../bytes.ts'
import { findRpId } from '../../decode/rp-id.ts'
import type { RuleId } from '../../generated/ids.ts'
import type { Args } from '../../model/index.ts'
import { partPlace } from '../../rules/authenticator-data/common/place.ts'
import { isBlocked } from './blocked.ts'
import type { Couple } from './pairs.ts'
import { placeIn, type Response } from './view.ts'

type Part = 'rpIdHash' | 'flags' | 'signCount'

/** What must not, or should not, change between the registration of a credential and its use: WebAuthn Level 3 §6.1. */
export function compareContinuity({ registration, authentication }: Couple): void {
  const before = registration.member.parts
  const { authData, flags, crypto } = authentication.member.parts
  if (!before.authData || !authData) return
  const report = (rule: RuleId, part: Part, args: Args): void => {
    const { member } = authentication
    const places = [
      { member, pointer: authData.pointer, at: part, name: 'the authenticator data' },
      { member: registration.member, pointer: before.authData?.pointer, at: part, name: 'the registration' },
    ]
    if (isBlocked(rule, member, ...places)) return
    const related = [placeIn(registration, before.authData?.pointer ?? '')]
    member.findings.push({ rule, place: partPlace(authData, part), args, related })
  }

  const [old, hash] = [before.authData.rpIdHash, authData.rpIdHash]
  if (old && hash && !sameBytes(old, hash)) {
    const text = (bytes: Uint8Array, { origin }: Response): string | undefined =>
      crypto &&
      findRpId(bytes, { origin, expected: authentication.member.parts.expect.rpId }, crypto.sha256).match?.text
    report('rp-id-of-another-registration', 'rpIdHash', {
      wanted: text(old, registration),
      hashed: text(hash, authentication),
    })
  }
  if (before.flags && flags && before.flags.be !== flags.be)
    report('backup-eligibility-changed', 'flags', { was: before.flags.be, is: flags.be })
  else if (before.flags && flags && before.flags.bs !== flags.bs)
    report('backup-state-changed', 'flags', { was: before.flags.bs, is: flags.bs })
  const [was, is] = [before.authData.signCount, authData.signCount]
  if (was !== undefined && is !== undefined && (was !== 0 || is !== 0) && is <= was)
    report('counter-not-increased', 'signCount', { was, is })
}
