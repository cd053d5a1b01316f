import type { CborItem, CoseKey, Fault } from '../model/index.ts'
import { TEXT_NAMES } from '../webauthn/cose-key-types.ts'
import { majorName } from './cbor/keys.ts'
import { cborValue } from './cbor/value.ts'
import { bytePlace, type CoseKeyFaults, type Faults, fault, type ParameterName } from './faults.ts'

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
