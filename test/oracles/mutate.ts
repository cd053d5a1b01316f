import { concat } from '../authenticator/bytes.ts'
import type { Random } from './random.ts'

/** First bytes that mean much: breaks, indefinite lengths, reserved heads, floats, huge lengths. */
const HEADS = [
  0xff, 0x5f, 0x7f, 0x9f, 0xbf, 0x1c, 0x1f, 0x3f, 0xdf, 0xf8, 0xf9, 0xfb, 0x18, 0x5b, 0x9b, 0xbb, 0xc2, 0xa1, 0x81,
]

/** The item with one to three changes; at times none. */
export function mutate(random: Random, item: Uint8Array): Uint8Array {
  let bytes: Uint8Array = item.slice()
  for (let left = random.below(4); left > 0; left--) bytes = once(random, bytes)
  return bytes
}

function once(random: Random, bytes: Uint8Array): Uint8Array {
  // The heads of an attestation object stand in front: half of the changes are made there.
  const at = random.below((random.once(2) ? Math.min(bytes.length, 40) : bytes.length) + 1)
  switch (random.below(8)) {
    case 0:
      return bytes.slice(0, at)
    case 1:
      return concat(bytes.slice(0, at), Uint8Array.of(random.below(256)), bytes.slice(at))
    case 2:
      return concat(bytes.slice(0, at), bytes.slice(at + 1 + random.below(4)))
    case 3:
      return concat(bytes.slice(0, at), bytes.slice(at, at + 1 + random.below(20)), bytes.slice(at))
    case 4:
      return random.once(4) ? concat(bytes, Uint8Array.of(random.below(256))) : concat(Uint8Array.of(0x81), bytes)
    case 5:
      return replaced(bytes, at, random.of(HEADS))
    case 6:
      return random.once(30)
        ? concat(new Uint8Array(10 + random.below(10)).fill(0x81), bytes)
        : replaced(bytes, at, random.of(HEADS))
    default:
      return replaced(bytes, at, (bytes[at] ?? 0) ^ (1 << random.below(8)))
  }
}

function replaced(bytes: Uint8Array, at: number, value: number): Uint8Array {
  if (at < bytes.length) bytes[at] = value
  return bytes
}
