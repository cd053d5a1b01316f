import { isUtf8 } from 'node:buffer'
import { concat } from '../../authenticator/bytes.ts'
import type { Choices } from '../choices.ts'
import { mutateAuthenticatorData } from './authenticator-data.ts'
import { mutateCbor } from './cbor.ts'
import { mutateDer } from './der.ts'
import { mutateJsonText } from './json.ts'
import { mutateText } from './text.ts'

/** Layers in layers that are followed. */
const DEEPEST = 4
const AUTHENTICATOR_DATA = 37

/** Changes bytes at the level of what they hold: JSON, CBOR, authenticator data, DER, else as they are. */
export function mutateBytes(choices: Choices, bytes: Uint8Array, depth = 0): Uint8Array {
  if (depth >= DEEPEST || choices.once(10)) return mutateRaw(choices, bytes)
  const inner = (content: Uint8Array): Uint8Array => mutateBytes(choices, content, depth + 1)
  const [first = 0] = bytes
  if (first === 0x7b || first === 0x5b) {
    const text = new TextDecoder().decode(bytes)
    return Buffer.from(mutateJsonText(choices, text) ?? mutateText(choices, text))
  }
  if (first === 0x30) return mutateDer(choices, bytes)
  // A map, or an array of some entries: what an attestation object and a COSE key begin with.
  if (first >= 0x81 && first <= 0xbf) return mutateCbor(choices, bytes, inner)
  if (bytes.length >= AUTHENTICATOR_DATA && !isUtf8(bytes)) return mutateAuthenticatorData(choices, bytes, inner)
  return mutateRaw(choices, bytes)
}

function mutateRaw(choices: Choices, bytes: Uint8Array): Uint8Array {
  const at = choices.below(bytes.length + 1)
  const copy = bytes.slice()
  switch (choices.below(5)) {
    case 0:
      copy[at] = (copy[at] ?? 0) ^ (1 << choices.below(8))
      return copy
    case 1:
      return copy.subarray(0, at)
    case 2:
      return concat(copy.subarray(0, at), Uint8Array.of(choices.below(256)), copy.subarray(at))
    case 3:
      return concat(copy, copy)
    default:
      return concat(copy.subarray(0, at), copy.subarray(at + 1 + choices.below(40)))
  }
}
