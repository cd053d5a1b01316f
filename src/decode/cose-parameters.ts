import type { CborItem, CoseKey, Fault } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import type { Algorithm } from '../webauthn/cose.ts'
import { type Curve, ecCurveOf, edwardsCurveOf, hasSmallOrder, pointFault } from '../webauthn/cose-curves.ts'
import { AKP, CRV, E, EC2, N, OKP, PUB, RSA, TEXT_NAMES, X, Y } from '../webauthn/cose-key-types.ts'
import { cborValue, majorName } from './cbor/keys.ts'
import { bytePlace, type CoseKeyFaults, type Faults, fault, type LengthLook, type ParameterName } from './faults.ts'

/** NIST SP 800-131A rev. 2 §3: shorter moduli are disallowed. */
const MIN_MODULUS_BITS = 2048

/** The parameters of one key type: there, of the right type and length, and a possible key. */
export function judgeParameters(
  entries: CoseEntries,
  { kty, demand }: { kty: number; demand?: Algorithm | undefined },
): void {
  if (kty === EC2) judgeEc2(entries, demand)
  else if (kty === OKP) judgeOkp(entries)
  else if (kty === RSA) judgeRsa(entries)
  else if (kty === AKP) judgeAkp(entries, demand)
}

function judgeEc2(entries: CoseEntries, demand: Algorithm | undefined): void {
  const crv = entries.integer(CRV, 'crv', 'cose-key-parameter-absent')
  const x = entries.bytes(X, 'x')
  if (typeof entries.get(Y)?.value === 'boolean') {
    entries.add('cose-key-compressed-point', 'y', Y, {})
    return
  }
  const y = entries.bytes(Y, 'y')
  const curve = fitting([ecCurveOf(crv), ecCurveOf(demand?.crv)], x)
  if (curve === undefined) return
  const xFits = x !== undefined && hasLength(entries, X, 'x', x, curve.size)
  const yFits = y !== undefined && hasLength(entries, Y, 'y', y, curve.size)
  if (!xFits || !yFits) return
  const why = pointFault(curve, x, y)
  if (why !== undefined) entries.add('cose-key-point-invalid', 'x', X, { curve: plain(curve.name), why })
}

/** The curve that crv names; when that contradicts alg, the one of the two that the coordinates fit. */
function fitting([own, wanted]: [Curve | undefined, Curve | undefined], x: Uint8Array | undefined): Curve | undefined {
  if (own === undefined || wanted === undefined) return own ?? wanted
  return x !== undefined && x.length !== own.size && x.length === wanted.size ? wanted : own
}

function judgeOkp(entries: CoseEntries): void {
  const crv = entries.integer(CRV, 'crv', 'cose-key-parameter-absent')
  const x = entries.bytes(X, 'x')
  const curve = edwardsCurveOf(crv)
  if (!curve || !x || !hasLength(entries, X, 'x', x, curve.size)) return
  if (hasSmallOrder(curve, x)) entries.add('cose-key-small-order', 'x', X, { curve: plain(curve.name) })
}

function judgeRsa(entries: CoseEntries): void {
  const n = entries.bytes(N, 'n')
  if (n) judgeModulus(entries, n)
  const e = entries.bytes(E, 'e')
  if (!e) return
  const why =
    e.length === 0
      ? 'empty'
      : e[0] === 0
        ? 'leading-zero'
        : e.length === 1 && e[0] === 1
          ? 'one'
          : (e.at(-1) ?? 0) % 2 === 0
            ? 'even'
            : undefined
  if (why !== undefined) entries.add('cose-key-rsa-exponent', 'e', E, { why, length: e.length })
}

function judgeModulus(entries: CoseEntries, n: Uint8Array): void {
  const [first = 0] = n
  const even = (n.at(-1) ?? 0) % 2 === 0
  const why = n.length === 0 ? 'empty' : first === 0 ? 'leading-zero' : even ? 'even' : undefined
  if (why !== undefined) {
    entries.add('cose-key-rsa-modulus', 'n', N, { why, length: n.length })
    return
  }
  // Any size from there on is fine: a test vector of the standard has 3482 bits.
  const bits = (n.length - 1) * 8 + (32 - Math.clz32(first))
  if (bits < MIN_MODULUS_BITS) entries.add('cose-key-rsa-short', 'n', N, { bits, min: MIN_MODULUS_BITS })
}

function judgeAkp(entries: CoseEntries, demand: Algorithm | undefined): void {
  const pub = entries.bytes(PUB, 'pub')
  if (pub && demand?.pub !== undefined) hasLength(entries, PUB, 'pub', pub, demand.pub)
}

function hasLength(entries: CoseEntries, label: number, at: ParameterName, bytes: Uint8Array, size: number): boolean {
  if (bytes.length === size) return true
  const args = { parameter: at, wanted: size, length: bytes.length, looksLike: lengthLook(bytes, size) }
  entries.add('cose-key-value-length', at, label, args)
  return false
}

/** How a coordinate came to another length than its curve's (RFC 9053 §7.1.1: leading zeros stay). */
function lengthLook(bytes: Uint8Array, size: number): LengthLook {
  const [first] = bytes
  if (bytes.length === size - 1) return 'zero-stripped'
  if (bytes.length === size + 1 && first === 0) return 'sign-byte'
  if (bytes.length === size * 2 + 1 && first === 4) return 'raw-point'
  if (bytes.length === size * 2) return 'both'
  if (bytes.length === size + 1 && (first === 2 || first === 3)) return 'compressed'
  return 'unknown'
}

const LAYER = 'credentialPublicKey'
type Absent = 'cose-key-kty-absent' | 'cose-key-alg-absent' | 'cose-key-parameter-absent'

export interface CoseEntry {
  value: unknown
  /** A value that was left undecoded (a tag, an indefinite length) has an item all the same. */
  item: CborItem
}

/** A COSE key's entries with their places, and the faults that are found in them. */
export class CoseEntries {
  readonly faults: Fault[] = []
  readonly #key: CoseKey
  readonly #root: CborItem
  readonly #entries = new Map<unknown, CoseEntry>()

  constructor(key: CoseKey, root: CborItem) {
    this.#key = key
    this.#root = root
    for (let i = 0; i + 1 < root.children.length; i += 2) {
      const label = root.children[i]
      const item = root.children[i + 1]
      if (label === undefined || item === undefined) break
      const name = cborValue(key.bytes, label)
      if (name !== undefined && !this.#entries.has(name)) this.#entries.set(name, { value: key.map?.get(name), item })
    }
  }

  get labels(): unknown[] {
    return [...this.#entries.keys()]
  }

  get(label: unknown): CoseEntry | undefined {
    return this.#entries.get(label)
  }

  /** A fault at an entry's value; of an entry that is not there, at the head of the map. */
  add<K extends keyof CoseKeyFaults>(kind: K, at: string, label: unknown, args: Faults[K]): void {
    const item = this.#entries.get(label)?.item
    const { pointer, offset } = this.#key
    const start = item?.offset ?? this.#root.offset
    const end = item?.end ?? this.#root.content
    this.faults.push(fault(kind, bytePlace(pointer, LAYER, at, offset + start, end - start), args))
  }

  /** The bytes of a parameter; a fault when it is missing or something else, none when CBOR itself is at fault there. */
  bytes(label: number, at: ParameterName): Uint8Array | undefined {
    const entry = this.#entries.get(label)
    if (entry === undefined) this.add('cose-key-parameter-absent', at, label, { parameter: at, label })
    else if (entry.value instanceof Uint8Array) return entry.value
    else if (entry.value !== undefined)
      this.add('cose-key-value-not-bytes', at, label, { parameter: at, found: majorName(entry.item.major) })
    return undefined
  }

  /** The integer of a parameter, with the same faults. */
  integer(label: number, at: ParameterName, absent: Absent): number | undefined {
    const entry = this.#entries.get(label)
    if (entry === undefined) this.add(absent, at, label, { parameter: at, label })
    else if (typeof entry.value === 'number' && Number.isInteger(entry.value)) return entry.value
    else if (entry.value !== undefined) this.add('cose-key-value-not-integer', at, label, notInteger(at, entry))
    return undefined
  }
}

function notInteger(parameter: ParameterName, { value, item }: CoseEntry): CoseKeyFaults['cose-key-value-not-integer'] {
  const args = { parameter, found: majorName(item.major) }
  const known = TEXT_NAMES.find((name) => name === value)
  return known === undefined ? args : { ...args, value: known }
}
