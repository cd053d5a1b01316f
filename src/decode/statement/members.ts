import type { CborItem, Fault } from '../../model/index.ts'
import { decodeUtf8Lossy } from '../../utf8.ts'
import { cborValue, keyName, majorName } from '../cbor/keys.ts'
import { bytePlace, type Faults, fault, type MemberName, type StatementFaults } from '../faults.ts'
import type { Span } from './statement.ts'

const LAYER = 'attestationObject'

/** What may be noticed of a statement. */
export type StatementFault = keyof StatementFaults | 'attestation-x5c-empty'

/** The bytes that a statement stands in: offsets of items count in them. */
export interface StatementSource {
  pointer: string
  bytes: Uint8Array
}

/** The members of a statement's map with their places, and the faults that are found in them. Of equal keys the first counts. */
export class StatementMembers {
  readonly faults: Fault[] = []
  readonly entries = new Map<string, CborItem>()
  readonly at: string
  readonly #source: StatementSource
  readonly #map: CborItem

  constructor(source: StatementSource, map: CborItem, at: string) {
    this.#source = source
    this.#map = map
    this.at = at
    if (map.major !== 5) return
    for (let i = 0; i + 1 < map.children.length; i += 2) {
      const key = map.children[i]
      const value = map.children[i + 1]
      if (key === undefined || value === undefined) break
      const name = keyName(source.bytes, key)
      if (!this.entries.has(name)) this.entries.set(name, value)
    }
  }

  add<K extends StatementFault>(
    kind: K,
    name: string,
    { offset, length }: { offset: number; length: number },
    args: Faults[K],
  ): void {
    const at = name === '' ? this.at : `${this.at}.${name}`
    this.faults.push(fault(kind, bytePlace(this.#source.pointer, LAYER, at, offset, length), args))
  }

  /** A fault of a member that is missing, at the head of the map. */
  absent(name: MemberName): void {
    const head = { offset: this.#map.offset, length: this.#map.content - this.#map.offset }
    this.add('attestation-member-absent', '', head, { member: name })
  }

  bytes(name: MemberName): Span | undefined {
    const item = this.#of(name, 2)
    return item && this.span(item, name)
  }

  text(name: MemberName): string | undefined {
    const item = this.#of(name, 3)
    return item && decodeUtf8Lossy(this.span(item, name).bytes)
  }

  integer(name: MemberName): number | undefined {
    const item = this.entries.get(name)
    if (item === undefined) return undefined
    const value = item.major < 2 ? cborValue(this.#source.bytes, item) : undefined
    if (typeof value === 'number') return value
    this.#wrong(name, item, 'an integer')
    return undefined
  }

  /** The content of a string. Chunks of an indefinite length are joined: offsets then hold in the first one only. */
  span(item: CborItem, name: string): Span {
    const { bytes } = this.#source
    const at = `${this.at}.${name}`
    if (!item.indefinite) return { bytes: bytes.subarray(item.content, item.end), offset: item.content, at }
    const joined = item.children.flatMap((chunk) => [...bytes.subarray(chunk.content, chunk.end)])
    return { bytes: Uint8Array.from(joined), offset: item.children[0]?.content ?? item.content, at }
  }

  #of(name: MemberName, major: 2 | 3): CborItem | undefined {
    const item = this.entries.get(name)
    if (item === undefined || item.major === major) return item
    this.#wrong(name, item, major === 2 ? 'a byte string' : 'a text string')
    return undefined
  }

  #wrong(name: MemberName, item: CborItem, expected: StatementFaults['attestation-member-type']['expected']): void {
    const found = majorName(item.major)
    this.add('attestation-member-type', name, wholeOf(item), { member: name, expected, found })
  }
}

export const wholeOf = (item: CborItem): { offset: number; length: number } => ({
  offset: item.offset,
  length: item.end - item.offset,
})
