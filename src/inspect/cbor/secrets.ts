import { numberOf } from '../../convert.ts'
import { keyName } from '../../decode/cbor/keys.ts'
import type { CborItem } from '../../model/index.ts'
import { sensitivityOf } from '../../text/sensitivity.ts'
import { isPrivateLabel, KTY } from '../../webauthn/cose-key-types.ts'

/** Contents of a blob, and the key to one: CTAP 2.1 §12.2 and §12.3. */
const BLOBS = new Set(['credBlob', 'largeBlobKey', 'largeBlob'])

/** The value of the entry with label 1, if it is an integer. */
export function ktyOf(bytes: Uint8Array, map: CborItem | undefined): number | undefined {
  if (map?.major !== 5) return undefined
  for (let at = 0; at + 1 < map.children.length; at += 2) {
    const key = map.children[at]
    const value = map.children[at + 1]
    if (key?.major === 0 && key.argument === KTY && value)
      return value.major <= 1 ? numberOf(keyName(bytes, value)) : undefined
  }
  return undefined
}

/** By name: outputs of hmac-secret, blobs; and strings only, for `true` tells nothing. */
export const isSecretName = (name: string, major: number): boolean =>
  major >= 2 && major <= 6 && (BLOBS.has(name) || sensitivityOf(name) === 'secret')

/** For diagnostic notation: every map may be a COSE key. */
export function secretIn(bytes: Uint8Array): (map: CborItem, key: CborItem, value: CborItem) => boolean {
  const known = new Map<CborItem, number | undefined>()
  return (map, key, value) => {
    const name = keyName(bytes, key)
    if (key.major === 3) return isSecretName(name, value.major)
    if (key.major !== 1 || value.major < 2) return false
    if (!known.has(map)) known.set(map, ktyOf(bytes, map))
    return isPrivateLabel(known.get(map), name)
  }
}
