import { Decoder } from 'cbor-x/decode-no-eval'

const decoder = new Decoder({ mapsAsObjects: false, useRecords: false, tagUint8Array: false })

/** The value of one item without tags, decoded by cbor-x, which is read when something nested comes; undefined where it refuses. */
export function decodeNested(item: Uint8Array): unknown {
  try {
    return decoder.decode(item)
  } catch {
    return undefined
  }
}
