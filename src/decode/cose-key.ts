import { isPlain, numberOf, textOf } from '../convert.ts'
import type { CborItem, CoseKey, Fault } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { algorithmName, coseAlgorithm, RS1 } from '../webauthn/cose.ts'
import { crvName, SIGNING_CURVES } from '../webauthn/cose-curves.ts'
import { AKP, ALG, COMMON_LABELS, CRV, KTY, keyTypeOf, ktyName, SYMMETRIC } from '../webauthn/cose-key-types.ts'
import { cborEntries, majorName } from './cbor/keys.ts'
import { walkCbor } from './cbor/walk.ts'
import { CoseEntries, judgeParameters } from './cose-parameters.ts'
import { bytePlace, fault, type KeyFormat } from './faults.ts'

/**
 * A COSE_Key as it stands in `bytes`; `offset` is where they start in the decoded member at `pointer`. CBOR faults are
 * not repeated: whoever found the key's end has them. Parameter values are for rules.
 */
export function decodeCoseKey({
  pointer,
  offset,
  bytes,
  item = walkCbor(bytes, 0, bytes.length).item,
}: {
  pointer: string
  offset: number
  bytes: Uint8Array
  /** The same, where somebody walked it before. */
  item?: CborItem | undefined
}): CoseKey {
  const key: CoseKey = { pointer, offset, bytes, faults: [] }
  const major = (bytes[0] ?? 0) >> 5
  if (major !== 5 || bytes.length === 0) {
    const found = bytes.length === 0 ? 'nothing' : majorName(major)
    const args = { found, looksLike: keyFormat(bytes) } as const
    key.faults.push(
      fault('auth-data-key-unreadable', bytePlace(pointer, 'credentialPublicKey', '', offset, bytes.length), args),
    )
    return key
  }
  if (item === undefined) return key
  const map = cborEntries(bytes, item)
  key.map = map
  const kty = map.get(KTY)
  const alg = map.get(ALG)
  const crv = map.get(CRV)
  if (typeof kty === 'number') key.kty = kty
  if (typeof alg === 'number') key.alg = alg
  if (typeof crv === 'number') key.crv = crv
  key.faults.push(...judgeCoseKey(key, item))
  return key
}

/** Second byte of a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) by curve; longer ones start with 81 or 82. */
const SPKI_LENGTHS: ReadonlySet<number> = new Set(
  SIGNING_CURVES.map(({ spki }) => spki - 2).filter((length) => length < 0x80),
)

/** What other form of a public key the bytes start like. */
export function keyFormat(bytes: Uint8Array): KeyFormat {
  const [first, second] = bytes
  if (first === 0x30 && second !== undefined && (SPKI_LENGTHS.has(second) || second === 0x81 || second === 0x82))
    return 'spki'
  if (first === 0x04 && bytes.length >= 65) return 'raw-point'
  if (first === 0x7b) return 'jwk'
  return first === 0x2d && second === 0x2d ? 'pem' : 'unknown'
}

/** Names of labels, which some encoders write as text, and JWK's names of private parameters (RFC 7518 §6). */
const TEXT_LABELS = new Set(['kty', 'alg', 'crv', 'x', 'y', 'n', 'e', 'pub', '1', '3', '-1', '-2', '-3'])
const PRIVATE_NAMES = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'k', 'priv', '-4'])

/**
 * What is wrong with a COSE_Key as a credential public key: RFC 9052 §7, RFC 9053 §7, RFC 8230 §4, WebAuthn Level 3
 * §5.8.5 and §6.5.1. A private value never becomes an argument.
 */
function judgeCoseKey(key: CoseKey, root: CborItem): Fault[] {
  const entries = new CoseEntries(key, root)
  for (const label of entries.labels)
    if (typeof label === 'string' && PRIVATE_NAMES.has(label)) entries.add('cose-key-private', 'd', label, {})
  const text = entries.labels.filter((label): label is string => typeof label === 'string' && TEXT_LABELS.has(label))
  const [first] = text
  if (first !== undefined) {
    entries.add('cose-key-text-labels', first, first, { labels: text.map(plain) })
    // A key in text labels is one fault, not five absent parameters.
    if (entries.get(KTY) === undefined) return entries.faults
  }
  const kty = entries.integer(KTY, 'kty', 'cose-key-kty-absent')
  const alg = entries.integer(ALG, 'alg', 'cose-key-alg-absent')
  if (kty === SYMMETRIC) entries.add('cose-key-symmetric', 'kty', KTY, {})
  if (kty === undefined) return firefox(entries)
  const demand = coseAlgorithm(alg)
  judgeLabels(entries, kty, demand?.kty ?? kty)
  if (kty === SYMMETRIC) return entries.faults
  if (alg !== undefined && demand === undefined) entries.add('cose-key-algorithm-unknown', 'alg', ALG, { alg })
  if (alg === RS1) entries.add('cose-key-sha1', 'alg', ALG, {})
  if (alg !== undefined && demand && demand.kty !== kty) {
    const args = { alg: plain(algorithmName(alg)), wanted: plain(ktyName(demand.kty)), found: plain(ktyName(kty)) }
    entries.add('cose-key-type-mismatch', 'kty', KTY, args)
    return entries.faults
  }
  if (!keyTypeOf(kty)) return entries.faults
  if (key.crv !== undefined && alg !== undefined && demand?.crv !== undefined && demand.crv !== key.crv) {
    const args = { alg: plain(algorithmName(alg)), wanted: plain(crvName(demand.crv)), found: plain(crvName(key.crv)) }
    entries.add('cose-key-curve-mismatch', 'crv', CRV, args)
  }
  judgeParameters(entries, { kty, demand })
  return entries.faults
}

/** Firefox up to 118 wrote kty and crv of Ed25519 keys as text (Mozilla bug 1852812): one mistake at two places. */
function firefox(entries: CoseEntries): Fault[] {
  if (entries.get(KTY)?.value === 'OKP' && typeof entries.get(CRV)?.value === 'string')
    entries.integer(CRV, 'crv', 'cose-key-parameter-absent')
  return entries.faults
}

/**
 * Labels that a credential public key must not have: a private key, and any optional parameter (§6.5.1). When alg asks
 * for another type, -3 is y to the one and d to the other: then only what is private to both is told.
 */
function judgeLabels(entries: CoseEntries, kty: number, wanted: number): void {
  // A symmetric key has a finding of its own, which says as much of its label -1.
  const [known, other] = [kty, wanted].map((one) => (one === SYMMETRIC ? undefined : keyTypeOf(one)))
  for (const label of entries.labels) {
    if (label === KTY || label === ALG || typeof label === 'string') continue
    const number = typeof label === 'number' || typeof label === 'bigint' ? numberOf(label) : Number.NaN
    const name = isPlain(label) ? textOf(label) : 'of another type'
    const common = COMMON_LABELS[number]
    if (known?.private[number] !== undefined && other?.private[number] !== undefined)
      entries.add('cose-key-private', kty === AKP ? 'priv' : 'd', label, {})
    else if (common !== undefined || (known && kty === wanted && known.public[number] === undefined))
      entries.add('cose-key-other-parameter', common ?? name, label, {
        parameter: plain(common ?? `label ${name}`),
      })
  }
}
