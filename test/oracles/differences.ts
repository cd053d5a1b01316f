import { keysOf, type Ours } from './judges.ts'

/** A way in which a decoder and the walker differ, and why that is right. */
export interface Difference {
  name: string
  because: string
  /** `refused`: the decoder's reason, undefined when it took what the walker refuses. */
  explains(ours: Ours, refused: string | undefined): boolean
}

const only = (ours: Ours, ...kinds: string[]): boolean => [...ours.kinds].every((kind) => kinds.includes(kind))
const hasKey = ({ walk: { item } }: Ours, majors: readonly number[]): boolean =>
  item !== undefined && [...keysOf(item)].some(({ major }) => majors.includes(major))

/** Is it well-formed? */
export const CBOR2: Difference[] = [
  {
    name: 'depth',
    because: 'CTAP2 §8 allows 4 levels; the walker stops at MAX_CBOR_DEPTH, cbor2 at 1024, of which an array takes two',
    explains: (ours, refused) => refused === undefined && ours.kinds.has('cbor-too-deep'),
  },
]

export const CBORG: Difference[] = [
  {
    name: 'strings in chunks',
    because: 'RFC 8949 §3.2.3 has them; cborg does not implement them',
    explains: (ours, refused) => ours.wellFormed && /indefinite length bytes\/strings/.test(refused ?? ''),
  },
  {
    name: 'simple values',
    because: 'RFC 8949 §3.3 has simple values beyond false, true, null and undefined; cborg does not implement them',
    explains: (ours, refused) => ours.wellFormed && /simple values/.test(refused ?? ''),
  },
  {
    name: 'bad UTF-8',
    because: 'RFC 8949 §3.1: invalid UTF-8 is not valid; cborg puts U+FFFD in its place',
    explains: (ours, refused) => refused === undefined && ours.kinds.has('cbor-bad-utf8'),
  },
  {
    name: 'break as the value of a key',
    because: 'RFC 8949 §3.2.2: a break ends a map after a value, not after a key; cborg takes it for the value',
    explains: (ours, refused) => refused === undefined && ours.kinds.has('cbor-unexpected-break'),
  },
  {
    name: 'depth',
    because: 'CTAP2 §8 allows 4 levels; the walker stops at MAX_CBOR_DEPTH, cborg at the end of the stack',
    explains: (ours, refused) => refused === undefined && ours.kinds.has('cbor-too-deep'),
  },
]

/** Is it canonical? */
export const CBOR2_STRICT: Difference[] = [
  {
    name: 'tags',
    because: 'CTAP2 §8 forbids tags; the deterministic encoding of RFC 8949 §4.2, which cbor2 checks, does not',
    explains: (ours, refused) => refused === undefined && only(ours, 'cbor-tag'),
  },
  {
    name: 'order of keys that hold items',
    because: 'CTAP2 §8 puts the shorter of two keys of one major type first, RFC 8949 §4.2.1 the bytewise lower',
    explains: (ours, refused) =>
      hasKey(ours, [4, 5, 6]) &&
      (refused === undefined ? only(ours, 'cbor-key-order', 'cbor-tag') : /out of order/.test(refused)),
  },
]

export const CBORG_STRICT: Difference[] = [
  {
    name: 'order of keys and floats',
    because: 'cborg checks neither',
    explains: (ours, refused) => refused === undefined && only(ours, 'cbor-key-order', 'cbor-float'),
  },
  {
    name: 'keys that are no numbers or texts',
    because: 'cborg compares decoded values: two byte strings, arrays, maps or tags are two objects to it',
    explains: (ours, refused) =>
      refused === undefined &&
      hasKey(ours, [2, 4, 5]) &&
      only(ours, 'cbor-duplicate-key', 'cbor-key-order', 'cbor-float'),
  },
]
