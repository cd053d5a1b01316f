import type { CoseKey } from '../model/index.ts'
import { decodeEitherBase64 } from '../text/encodings.ts'
import { decodeUtf8Lossy } from '../utf8.ts'
import { AKP, EC2, N, OKP, PUB, RSA, X, Y } from '../webauthn/cose-key-types.ts'
import { decodeCoseKey, keyFormat } from './cose-key.ts'

/** Bytes that any form of a key adds to its numbers: a bound for the search. */
const MAX_OVERHEAD = 512

export type PublicKeyForm = 'spki' | 'cut' | 'cose' | 'raw' | 'pem' | 'jwk' | 'unknown'

/** What `response.publicKey` is, which should be a DER SubjectPublicKeyInfo (WebAuthn Level 3 §5.2.1.1). */
export interface PublicKeyCompared {
  form: PublicKeyForm
  /** Whether it is the key of the attestation object; absent when that cannot be told. */
  same?: boolean
}

/** Compares the bytes of `publicKey` with the COSE key. No key is imported: the numbers of the key stand in any form. */
export function comparePublicKey(bytes: Uint8Array, key: CoseKey): PublicKeyCompared {
  const numbers = numbersOf(key)
  const form = formOf(bytes, numbers)
  if (numbers === undefined || form === 'unknown' || form === 'jwk' || form === 'cut') return { form }
  if (form === 'pem') {
    const body = pemBody(bytes)
    return body ? { form, same: contains(body, numbers) } : { form }
  }
  if (form === 'cose') {
    const other = numbersOf(decodeCoseKey({ pointer: key.pointer, offset: 0, bytes }))
    return other ? { form, same: other.length === numbers.length && contains(other, numbers) } : { form }
  }
  return { form, same: contains(bytes, numbers) }
}

/** The bytes that are the key: x and y, x, n, or pub. A compressed or indefinite key has none. */
function numbersOf({ kty, map }: CoseKey): Uint8Array | undefined {
  const [x, y] = [map?.get(kty === RSA ? N : kty === AKP ? PUB : X), map?.get(Y)]
  if (!(x instanceof Uint8Array) || x.length === 0) return undefined
  if (kty === OKP || kty === RSA || kty === AKP) return x
  if (kty !== EC2 || !(y instanceof Uint8Array)) return undefined
  const both = new Uint8Array(x.length + y.length)
  both.set(x)
  both.set(y, x.length)
  return both
}

function formOf(bytes: Uint8Array, numbers: Uint8Array | undefined): PublicKeyForm {
  const format = keyFormat(bytes)
  if (numbers && (bytes.length === numbers.length || (bytes.length === numbers.length + 1 && bytes[0] === 4)))
    return 'raw'
  if (format === 'spki') return isWhole(bytes) ? 'spki' : 'cut'
  if (format === 'raw-point') return 'raw'
  if (format === 'pem' || format === 'jwk') return format
  return (bytes[0] ?? 0) >> 5 === 5 ? 'cose' : 'unknown'
}

/** A DER sequence of just this length (X.690 §8.1.3). */
function isWhole(bytes: Uint8Array): boolean {
  const [, first = 0, second = 0, third = 0] = bytes
  if (first < 0x80) return bytes.length === first + 2
  return first === 0x81 ? bytes.length === second + 3 : bytes.length === second * 256 + third + 4
}

/** The bytes inside a PEM text, RFC 7468 §3. */
function pemBody(bytes: Uint8Array): Uint8Array | undefined {
  const text = decodeUtf8Lossy(bytes)
  const body = text.replaceAll(/-----[A-Z ]{1,40}-----/g, '').replaceAll(/\s/g, '')
  return decodeEitherBase64(body)
}

function contains(bytes: Uint8Array, part: Uint8Array): boolean {
  if (bytes.length > part.length + MAX_OVERHEAD) return false
  for (let start = 0; start + part.length <= bytes.length; start++) {
    let i = 0
    while (i < part.length && bytes[start + i] === part[i]) i++
    if (i === part.length) return true
  }
  return false
}
