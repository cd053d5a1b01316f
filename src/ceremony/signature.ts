import { concatBytes } from '../bytes.ts'
import type { Verdict } from '../decode/crypto.ts'
import { otherSignatureLength, type PublicKeyNumbers } from '../decode/public-key-numbers.ts'
import type { Passed, RelatedPlace, Said, Unshown, WordsTable } from '../model/index.ts'
import { at, PROVEN } from '../rules/define-rule.ts'
import { inInput, ofOtherLength } from '../rules/relation/common.ts'
import { plain } from '../text/shown.ts'
import { algorithmName } from '../webauthn/cose.ts'
import { OtherKeys } from './other-keys.ts'
import type { Couple } from './pairs.ts'
import {
  algorithmsOf,
  isRaw,
  keyOfRegistration,
  PROOF_FIXES,
  PROOFS,
  type Proof,
  type ProofArgs,
  type Signed,
  signedOf,
  verdictWith,
} from './signature-key.ts'
import { readings } from './signature-readings.ts'
import { findingsOf, inputOf, placeIn, type Response, reading } from './view.ts'

/** How the signature failed. */
type SignatureFailed = ProofArgs & {
  /** What a reading of the signature that verifies proves. */
  proof?: Proof | undefined
  /** The key is that of --public-key. */
  stored: boolean
  /** The input of the registration, where it is another one. */
  path?: Unshown | undefined
  /** Bytes of the signature. */
  length: number
  /** Of every signature that the key makes, where it is another number. */
  expected: number | undefined
  /** By its length the signature is r||s. */
  raw: boolean
  /** Keys of other registrations that were not tried, for there are too many. */
  untried?: number | undefined
}

interface CheckFindings {
  'signature-does-not-verify': SignatureFailed
}

const finding = findingsOf<CheckFindings>()

const RULE = 'signature-does-not-verify'
const SIGNED = ['authenticatorData', 'clientDataJSON'] as const
const VERIFIED = [...SIGNED, 'signature'] as const

/** Verifies each authentication (WebAuthn Level 3 §7.2 step 21) with the key that is given or registered, and says so in its facts. */
export function checkSignatures(responses: readonly Response[], couples: readonly Couple[]): void {
  const byAuthentication = new Map(couples.map((couple) => [couple.authentication, couple]))
  let keys: OtherKeys | undefined
  const others = (): OtherKeys => {
    keys ??= new OtherKeys(responses)
    return keys
  }
  for (const one of responses)
    if (one.ceremony === 'authentication') checkSignature(one, byAuthentication.get(one), others)
}

function checkSignature(authentication: Response, couple: Couple | undefined, others: () => OtherKeys): void {
  const { member } = authentication
  const registered = couple && couple.way !== 'other' ? couple.registration : undefined
  const because = whyNot(authentication, registered)
  if (because !== undefined) {
    member.notChecked.push({ rule: RULE, because })
    return
  }
  const stored = member.parts.expect.publicKey
  const key = stored ?? (registered && keyOfRegistration(registered))
  const signed = signedOf(member)
  if (!key || !signed) return
  const verdict = verdictWith(key, member)
  const reads = readsOf(authentication, stored ? undefined : registered)
  if (verdict === true) member.passed.push({ rule: RULE, reads })
  else if (verdict === false)
    report(authentication, reads, { key, stored: stored !== undefined, registered, others, signed })
  else member.notChecked.push({ rule: RULE, because: cannot(key, verdict) })
}

function whyNot({ member }: Response, registered: Response | undefined): string | undefined {
  const { crypto, expect, encoded } = member.parts
  if (!crypto?.verify) return 'no cryptography is available here'
  if (!expect.publicKey && !registered)
    return 'there is no public key to verify with; give --registration or --public-key'
  if (!expect.publicKey && registered && !keyOfRegistration(registered))
    return 'the registration has no readable credential public key'
  const unknown = VERIFIED.find((name) => !encoded?.[name]?.bytes)
  if (unknown === undefined) return undefined
  return `${unknown} ${encoded?.[unknown]?.state === 'redacted' ? 'was redacted' : 'could not be read'}`
}

/** The bytes that were verified, and the key. */
function readsOf(authentication: Response, registered: Response | undefined): Passed['reads'] {
  const { encoded } = authentication.member.parts
  const key = registered?.member.parts.coseKey
  return [
    ...VERIFIED.map((name) => reading(authentication, encoded?.[name]?.pointer ?? '', name)),
    ...(registered && key ? [reading(registered, key.pointer, 'the registration')] : []),
  ]
}

function cannot(key: PublicKeyNumbers, verdict: Verdict | undefined): string {
  const [alg] = algorithmsOf(key)
  if (verdict === 'bad-key') return 'the public key cannot be used: its numbers are no key of its type'
  return alg === undefined
    ? 'the algorithm of the public key is not known'
    : `${algorithmName(alg)} cannot be verified here`
}

interface Failed {
  key: PublicKeyNumbers
  stored: boolean
  registered: Response | undefined
  others: () => OtherKeys
  signed: Signed
}

function report(authentication: Response, reads: Passed['reads'], failed: Failed): void {
  const { member } = authentication
  const { untried, ...proven } = proofOf(authentication, failed)
  const { stored, registered } = failed
  const place = at(member.parts.encoded?.signature?.pointer ?? '/response/signature')
  const args = {
    proof: proven.proof,
    how: proven.how === undefined ? undefined : plain(proven.how),
    stored,
    path: registered && inputOf(registered, member),
    other: proven.other && inputOf(proven.other, member),
    length: failed.signed.signature.length,
    expected: otherSignatureLength(failed.key, failed.signed.signature),
    raw: isRaw(failed.key, failed.signed.signature),
    untried,
  }
  const related = [
    ...(registered ? [placeOfKey(registered)] : []),
    ...(proven.other && proven.other !== registered ? [placeOfKey(proven.other)] : []),
  ]
  // Whatever is wrong with what was signed broke the signature, too; what is proven has its reason.
  member.findings.push(finding(RULE, place, args, { related, reads: proven.proof ? reads : [...reads, ...SIGNED] }))
}

const placeOfKey = (registration: Response): RelatedPlace =>
  placeIn(registration, registration.member.parts.coseKey?.pointer ?? '')

interface Proven {
  /** Absent: none does. */
  proof?: Proof
  how?: string
  /** The registration whose key does verify. */
  other?: Response
  /** Keys of other registrations that were not tried. */
  untried?: number
}

/** Which known mistake explains the signature; what verifies is proven. */
function proofOf(authentication: Response, { key, stored, registered, others, signed }: Failed): Proven {
  const { member } = authentication
  const { crypto, clientDataMembers } = member.parts
  if (!crypto?.verify) return {}
  const encoding = isRaw(key, signed.signature) ? 'raw' : 'der'
  const verifies = (data: Uint8Array, other: PublicKeyNumbers = key): boolean =>
    algorithmsOf(other).some(
      (alg) => crypto.verify?.({ key: other, alg, data, signature: signed.signature, encoding }) === true,
    )
  const regular = concatBytes(signed.authData, crypto.sha256(signed.clientData))
  if (encoding === 'raw' && verifies(regular)) return { proof: 'raw' }
  const registeredKey = stored && registered && keyOfRegistration(registered)
  if (registeredKey && verifies(regular, registeredKey)) return { proof: 'stored-key', other: registered }
  const { other, untried } = others().find(signed.signature, registered, (theirs) => verifies(regular, theirs))
  if (other) return { proof: 'other-key', other }
  for (const { data, proof, how } of readings(signed, clientDataMembers, crypto.sha256))
    if (verifies(data)) return { proof, ...(how === undefined ? {} : { how }) }
  return { untried }
}

const FIX =
  'Pass on authenticatorData, clientDataJSON and signature exactly as the browser gave them, and verify with the public key of this very credential.'

/** A budget that ran out is told: a key that was not tried may be the one. */
const untriedKeys = (args: Said<SignatureFailed>): string =>
  args.untried ? ` The keys of ${args.untried} other registrations were not tried.` : ''

const proven = (args: Said<SignatureFailed>): string | undefined => args.proof && PROOFS[args.proof](args)

export default {
  family: 'relation',
  words: {
    'signature-does-not-verify': {
      summary: 'the signature does not verify with the public key',
      why: 'The signature is made over the authenticator data followed by the SHA-256 of clientDataJSON, byte by byte. Any change to either, another key or another form of the signature breaks it.',
      fix: FIX,
      spec: 'WebAuthn Level 3 §7.2 step 21, §6.5.5',
      severity: 'error',
      tier: 'consequence',
      fact: 'signature',
      kinds: ['authentication'],
      message: (args) => {
        const proof = proven(args)
        const head = `expected a signature that verifies with the key ${args.stored ? 'of --public-key' : `of the registration${inInput(args.path)}`}, received one that does not`
        return proof === undefined ? head : `${head}: it ${proof}`
      },
      cause: (args) => {
        const proof = proven(args)
        if (proof === undefined && args.expected !== undefined)
          return `${ofOtherLength(args.length, args.expected)}${untriedKeys(args)}`
        return proof === undefined
          ? `None of the known mistakes explains it: the data or the signature was changed, or another key made it.${args.raw ? ' By its length it is r||s, not DER.' : ''}${untriedKeys(args)}`
          : `${PROVEN}it ${proof}.`
      },
      fixFor: (args) => (args.proof ? PROOF_FIXES[args.proof] : FIX),
    },
  },
} satisfies WordsTable<CheckFindings>
