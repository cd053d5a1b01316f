import { concatBytes } from '../bytes.ts'
import type { Verdict, VerifyRequest } from '../decode/crypto.ts'
import { type Algorithm, coseAlgorithm, type HashName } from '../webauthn/cose.ts'
import { EC_CURVES } from '../webauthn/cose-curves.ts'
import { AKP, EC2 } from '../webauthn/cose-key-types.ts'
import { jwkOf } from './jwk.ts'

/** As much of `crypto.subtle` as is used here (Web Cryptography Level 2 §14); a key is whatever it makes. */
export interface Subtle {
  importKey(format: 'jwk', key: object, algorithm: object, extractable: boolean, usages: string[]): Promise<unknown>
  verify(algorithm: object, key: unknown, signature: Uint8Array, data: Uint8Array): Promise<boolean>
}

const HASHES: Readonly<Record<HashName, string>> = {
  sha1: 'SHA-1',
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
}
/** Bytes of the salt are those of the hash (RFC 8230 §2). */
const SALT: Readonly<Record<HashName, number>> = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 }

/**
 * Verifies with WebCrypto. Never rejects: what this platform does not know is `unsupported`, what is no key `bad-key`.
 */
export async function verifyOnWeb(subtle: Subtle, request: VerifyRequest): Promise<Verdict> {
  const { key, alg, data } = request
  const algorithm = coseAlgorithm(alg)
  const jwk = algorithm && jwkOf(key, algorithm)
  if (!jwk) return 'unsupported'
  const how = parametersOf(algorithm, 'crv' in jwk ? jwk.crv : undefined)
  const signature = signatureOf(request)
  let imported: unknown
  try {
    imported = await subtle.importKey('jwk', jwk, how, false, ['verify'])
  } catch (error) {
    // One that does not know ML-DSA says of its keys what it likes.
    return key.kty === AKP || nameOf(error) !== 'DataError' ? 'unsupported' : 'bad-key'
  }
  if (signature === undefined) return false
  try {
    return await subtle.verify(how, imported, signature, data)
  } catch {
    return 'unsupported'
  }
}

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? `${error.name}` : ''

/** What both importing and verifying are told; each takes of it what it knows. */
function parametersOf({ scheme, name, hash = 'sha256' }: Algorithm, crv: string | undefined): object {
  const named = { hash: HASHES[hash] }
  switch (scheme) {
    case 'ecdsa':
      return { name: 'ECDSA', namedCurve: crv, ...named }
    case 'pkcs1':
      return { name: 'RSASSA-PKCS1-v1_5', ...named }
    case 'pss':
      return { name: 'RSA-PSS', saltLength: SALT[hash], ...named }
    // Secure Curves in the Web Cryptography API §1; Modern Algorithms in the Web Cryptography API §20.
    case 'eddsa':
      return { name: crv ?? '' }
    case 'ml-dsa':
      return { name }
  }
}

/** As WebCrypto takes it: of ECDSA r and s side by side. Undefined for what is no signature of such a key. */
function signatureOf({ key, signature, encoding }: VerifyRequest): Uint8Array | undefined {
  if (key.kty !== EC2 || encoding === 'raw') return signature
  const size = EC_CURVES.find(({ crv }) => crv === key.crv)?.size ?? 0
  return sideBySide(signature, size)
}

const SEQUENCE = 0x30
const INTEGER = 0x02

/** r and s of an Ecdsa-Sig-Value in DER (RFC 3279 §2.2.3), each as long as the curve; undefined for anything else. */
export function sideBySide(der: Uint8Array, size: number): Uint8Array | undefined {
  const isLong = der[1] === 0x81
  const content = isLong ? 3 : 2
  const length = der[content - 1] ?? 0
  if (der[0] !== SEQUENCE || (isLong ? length < 0x80 : length >= 0x80) || content + length !== der.length)
    return undefined
  const r = integerAt(der, content, size)
  const s = r && integerAt(der, r.end, size)
  return r && s?.end === der.length ? concatBytes(r.number, s.number) : undefined
}

/** A number that is neither negative nor longer than it has to be (X.690 §8.3.2), filled up to `size` bytes. */
function integerAt(der: Uint8Array, at: number, size: number): { number: Uint8Array; end: number } | undefined {
  const length = der[at + 1] ?? 0
  const end = at + 2 + length
  const [first = 0x80, second = 0x80] = der.subarray(at + 2, end)
  if (der[at] !== INTEGER || length === 0 || end > der.length || first >= 0x80) return undefined
  if (first === 0 && length > 1 && second < 0x80) return undefined
  const digits = der.subarray(first === 0 ? at + 3 : at + 2, end)
  if (digits.length > size) return undefined
  const number = new Uint8Array(size)
  number.set(digits, size - digits.length)
  return { number, end }
}
