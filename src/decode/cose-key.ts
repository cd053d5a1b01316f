import type { CoseKey } from '../model/index.ts'
import { SIGNING_CURVES } from '../webauthn/cose-curves.ts'
import { ALG, CRV, KTY } from '../webauthn/cose-key-types.ts'
import { majorName } from './cbor/keys.ts'
import { cborEntries } from './cbor/value.ts'
import { walkCbor } from './cbor/walk.ts'
import { judgeCoseKey } from './cose-judge.ts'
import type { KeyFormat } from './faults.ts'
import { bytePlace, fault } from './faults.ts'

/**
 * A COSE_Key as it stands in `bytes`; `offset` is where they start in the decoded member at `pointer`. CBOR faults are
 * not repeated: whoever found the key's end has them. Parameter values are for rules.
 */
export function decodeCoseKey({
  pointer,
  offset,
  bytes,
}: {
  pointer: string
  offset: number
  bytes: Uint8Array
}): CoseKey {
  const key: CoseKey = { pointer, offset, bytes, faults: [] }
  const { item } = walkCbor(bytes, 0, bytes.length)
  const major = (bytes[0] ?? 0) >> 5
  if (major !== 5 || bytes.length === 0) {
    const found = bytes.length === 0 ? 'nothing' : majorName(major)
    const args = { found, looksLike: keyFormat(bytes) } as const
    key.faults.push(
      fault('auth-data-key-unreadable', bytePlace(pointer, 'credentialPublicKey', '', offset, bytes.length), args),
    )
    return key
  }
  if (item === undefined) return key
  const map = cborEntries(bytes, item)
  key.map = map
  const kty = map.get(KTY)
  const alg = map.get(ALG)
  const crv = map.get(CRV)
  if (typeof kty === 'number') key.kty = kty
  if (typeof alg === 'number') key.alg = alg
  if (typeof crv === 'number') key.crv = crv
  key.faults.push(...judgeCoseKey(key, item))
  return key
}

/** Second byte of a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7) by curve; longer ones start with 81 or 82. */
const SPKI_LENGTHS: ReadonlySet<number> = new Set(
  SIGNING_CURVES.map(({ spki }) => spki - 2).filter((length) => length < 0x80),
)

/** What other form of a public key the bytes start like. */
export function keyFormat(bytes: Uint8Array): KeyFormat {
  const [first, second] = bytes
  if (first === 0x30 && second !== undefined && (SPKI_LENGTHS.has(second) || second === 0x81 || second === 0x82))
    return 'spki'
  if (first === 0x04 && bytes.length >= 65) return 'raw-point'
  if (first === 0x7b) return 'jwk'
  return first === 0x2d && second === 0x2d ? 'pem' : 'unknown'
}
