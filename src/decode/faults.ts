/**
 * What the decoders notice, by the id of the rule that words it: the arguments that its words take. The words stand
 * beside the decoder, in a table that satisfies these.
 */
import type { NoArgs, Unshown } from '../model/index.ts'

/** Of CBOR itself (RFC 8949; CTAP2 §8), in whatever it stands. */
export interface CborFaults {
  'cbor-bad-utf8': NoArgs
  /** `first`: offset of the key that it equals. */
  'cbor-duplicate-key': { first: number }
  'cbor-float': NoArgs
  'cbor-indefinite-length': NoArgs
  'cbor-key-order': NoArgs
  'cbor-non-minimal': NoArgs
  'cbor-reserved-additional-info': NoArgs
  'cbor-reserved-simple': NoArgs
  /** A number beyond what a double holds is text. */
  'cbor-tag': { tag: number | Unshown }
  'cbor-too-deep': { limit: number }
  'cbor-too-many-items': NoArgs
  /** `items`, `found`: of the container that ends too early. */
  'cbor-truncated': { needed: number; available: number; items?: number; found?: number }
  'cbor-unexpected-break': NoArgs
  'cbor-wrong-chunk': NoArgs
}
