import { sameBytes } from '../bytes.ts'
import { findRpId } from '../decode/rp-id.ts'
import type { Unshown, WordsTable } from '../model/index.ts'
import { partPlace } from '../rules/authenticator-data/common.ts'
import { plain } from '../text/shown.ts'
import type { Couple } from './pairs.ts'
import { findingsOf, placeIn, type Response, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
interface ContinuityFindings {
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

const words = (set: boolean): string => (set ? 'set' : 'clear')
const named = (value: string | undefined): string => (value === undefined ? 'another text' : `"${value}"`)

export default {
  family: 'relation',
  words: {
    'backup-eligibility-changed': {
      summary: 'the flag BE is not what it was at registration',
      why: 'Whether a credential can be backed up is fixed when it is created; servers refuse a sign-in that says otherwise.',
      fix: 'Store the flag BE at registration and compare with that. If it was never stored, as after a migration, take it from the next sign-in that verifies.',
      spec: 'WebAuthn Level 3 §6.1.3, §7.2 step 19',
      severity: 'error',
      tier: 'consequence',
      kinds: ['authentication'],
      message: (args) => `expected BE ${words(args.was)}, as at registration, received BE ${words(args.is)}`,
      cause: (args) =>
        args.is
          ? 'Password managers that learnt to sync set it for older credentials, too; or the flags were edited.'
          : 'The credential was made anew with the same id, or the flags were edited.',
    },
    'backup-state-changed': {
      summary: 'the flag BS is not what it was at registration',
      why: 'A credential that can be backed up is so at some time, and may cease to be; this is normal.',
      fix: 'Update the stored flag BS with each sign-in.',
      spec: 'WebAuthn Level 3 §6.1.3, §7.2 step 25',
      severity: 'info',
      tier: 'consequence',
      kinds: ['authentication'],
      message: (args) =>
        args.is
          ? 'the credential is backed up now; it was not at registration'
          : 'the credential is no longer backed up; it was at registration',
    },
    'counter-not-increased': {
      summary: 'the signature counter is not higher than at registration',
      why: 'A counter that does not grow may show a cloned authenticator. It is a signal, not proof: captures may be old, or in another order.',
      fix: 'Compare with the stored counter and decide by your risk policy; 0 on both sides is normal for synced passkeys.',
      spec: 'WebAuthn Level 3 §6.1.1, §7.2 step 22',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['authentication'],
      message: (args) => `expected a counter above ${args.was}, that of the registration, received ${args.is}`,
      cause: (args) =>
        args.is === args.was
          ? 'Equal counters are mostly a replay of the same capture, or an authenticator that counts registrations only. A signal, not proof of a clone.'
          : 'The authentication is older than the registration, or made by a copy of the authenticator. A signal, not proof of a clone.',
    },
    'rp-id-of-another-registration': {
      summary: 'the RP ID hash is not that of the registration',
      why: 'A credential belongs to one RP ID for all its life; an authenticator uses it for no other.',
      fix: 'Use the same RP ID in rp.id at registration and in rpId at authentication; after a change of domain the credential has to be created anew.',
      spec: 'WebAuthn Level 3 §6.1, §7.2 step 15',
      severity: 'error',
      tier: 'consequence',
      kinds: ['authentication'],
      message: (args) =>
        `expected the hash of the registration, that of ${named(args.wanted)}, received that of ${named(args.hashed)}`,
      cause: () =>
        'The RP ID was configured otherwise when the credential was made, or the authenticator data was edited.',
    },
  },
} satisfies WordsTable<ContinuityFindings>
