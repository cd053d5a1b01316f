import { decode as cbor2Decode, cdeDecodeOptions } from 'cbor2'
import { decode as cborgDecode } from 'cborg'
import { type CborWalk, walkCbor } from '../../src/decode/cbor/walk.ts'
import type { CborItem } from '../../src/model/index.ts'

/** What makes an item none, RFC 8949 §3 and §5.3.1; the rest is a matter of the canonical form, CTAP2 §8. */
export const ILL_FORMED = new Set([
  'cbor-truncated',
  'cbor-reserved-additional-info',
  'cbor-reserved-simple',
  'cbor-unexpected-break',
  'cbor-wrong-chunk',
  'cbor-bad-utf8',
  'cbor-too-deep',
])

export interface Ours {
  walk: CborWalk
  kinds: ReadonlySet<string>
  wellFormed: boolean
}

export function ours(bytes: Uint8Array): Ours {
  const walk = walkCbor(bytes, 0, bytes.length)
  const kinds = new Set(walk.faults.map(({ kind }) => kind))
  const ill = [...kinds].some((kind) => ILL_FORMED.has(kind))
  return { walk, kinds, wellFormed: walk.item !== undefined && walk.end === bytes.length && !ill }
}

/** The reason why a decoder refuses, undefined when it takes the item. */
export type Judge = (bytes: Uint8Array) => string | undefined

const judge =
  (decode: (bytes: Uint8Array) => unknown): Judge =>
  (bytes) => {
    try {
      decode(bytes)
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

/** Tags are not looked up: whether the content of a date is a date is not asked here. */
const LENIENT = { ignoreGlobalTags: true, preferMap: true }
export const cbor2: Judge = judge((bytes) => cbor2Decode(bytes, LENIENT))
export const cbor2Strict: Judge = judge((bytes) =>
  cbor2Decode(bytes, { ...LENIENT, ...cdeDecodeOptions, cde: false, rejectDuplicateKeys: true, rejectFloats: true }),
)

/** cborg refuses tags that it has no decoder for; here it has one for each. */
const ANY_TAG = new Proxy({}, { get: () => (content: () => unknown) => content() })
export const cborg: Judge = judge((bytes) => cborgDecode(bytes, { useMaps: true, tags: ANY_TAG }))
export const cborgStrict: Judge = judge((bytes) =>
  cborgDecode(bytes, { useMaps: true, strict: true, allowIndefinite: false, rejectDuplicateMapKeys: true }),
)

/** The keys of all maps of an item. */
export function* keysOf(item: CborItem): Generator<CborItem> {
  for (const [index, child] of item.children.entries()) {
    if (item.major === 5 && index % 2 === 0) yield child
    yield* keysOf(child)
  }
}
