import { concat, fromHex, uint } from '../../authenticator/bytes.ts'
import type { Choices } from '../choices.ts'

const HASH = 32
const FLAGS = 32
const COUNTER = 33
const AAGUID = 37
const ID_LENGTH = 53
const ID = 55

/** Changes one field of authenticator data (WebAuthn Level 3 §6.1). `cbor` changes the key and what follows it. */
export function mutateAuthenticatorData(
  choices: Choices,
  bytes: Uint8Array,
  cbor: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const copy = bytes.slice()
  const flags = copy[FLAGS] ?? 0
  const claimed = ((copy[ID_LENGTH] ?? 0) << 8) | (copy[ID_LENGTH + 1] ?? 0)
  const key = Math.min(ID + claimed, copy.length)
  switch (choices.below(9)) {
    case 0:
      return key < copy.length ? concat(copy.subarray(0, key), cbor(copy.subarray(key))) : copy
    case 1:
      copy[FLAGS] = flags ^ (1 << choices.below(8))
      return copy
    case 2:
      return copy.subarray(0, choices.of([0, 1, HASH, COUNTER, AAGUID, ID_LENGTH, ID, key, copy.length - 1]))
    case 3:
      copy.set(
        uint(choices.of([0, 1, claimed + 1, claimed - 1, 1023, 1024, 65535]) & 0xffff, 2),
        ID_LENGTH % copy.length,
      )
      return copy
    case 4:
      return concat(copy, choices.of([fromHex('a0'), fromHex('00'), fromHex('a16b6372656450726f74656374f7'), copy]))
    case 5:
      copy[FLAGS] = flags | 0x80
      return concat(copy, cbor(fromHex('a26b6372656450726f74656374026c6d696e50696e4c656e67746804')))
    case 6: {
      const filling = choices.of([0, 0xff, 0x7b])
      // A part of bytes that are fewer is what there is; `fill` with an end beyond them throws.
      copy.subarray(choices.of([0, COUNTER, AAGUID]), choices.of([HASH, AAGUID, ID_LENGTH])).fill(filling)
      return copy
    }
    case 7:
      return concat(copy.subarray(0, ID), copy.subarray(key))
    default:
      return concat(copy.subarray(0, AAGUID), copy.subarray(choices.of([ID_LENGTH, ID, key])))
  }
}
