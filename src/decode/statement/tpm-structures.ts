import type { HashName } from '../../webauthn/cose.ts'
import { EC_CURVES } from '../../webauthn/cose-curves.ts'
import { EC2, RSA } from '../../webauthn/cose-key-types.ts'
import type { TpmReason } from '../faults.ts'
import type { PublicKeyNumbers } from '../public-key-numbers.ts'

/** A field and where it starts in certInfo. */
export interface TpmField {
  bytes: Uint8Array
  offset: number
}

/** TPMS_ATTEST (TPM 2.0 Library, Part 2, §10.12.8), the parts that WebAuthn Level 3 §8.3 judges. */
export interface TpmAttest {
  magic: number
  type: number
  extraData: TpmField
  /** attested.name of TPMS_CERTIFY_INFO; absent for another type. */
  name?: TpmField
}

/** TPM_ST_ATTEST_CERTIFY, Part 2, §6.9. */
export const ATTEST_CERTIFY = 0x8017
/** TPM_GENERATED_VALUE, Part 2, §6.2. */
export const GENERATED = 0xff544347
/** clock 8, resetCount 4, restartCount 4, safe 1; firmwareVersion 8. */
const CLOCK_AND_FIRMWARE = 25

export function readTpmAttest(bytes: Uint8Array): TpmAttest | TpmFault {
  const reader = new ByteReader(bytes)
  const magic = reader.number(4)
  const type = reader.number(2)
  reader.sized()
  const extraData = field(reader)
  reader.take(CLOCK_AND_FIRMWARE)
  // What follows depends on the type; of another one nothing can be said.
  if (type !== ATTEST_CERTIFY && !reader.short) return { magic, type, extraData }
  const name = field(reader)
  reader.sized()
  if (reader.short) return { reason: 'fewer bytes than its lengths say', end: reader.at }
  if (reader.left > 0) return { reason: `${reader.left} more bytes`, end: reader.at }
  return { magic, type, extraData, name }
}

function field(reader: ByteReader): TpmField {
  const bytes = reader.sized()
  return { bytes, offset: reader.at - bytes.length }
}

/** TPM 2.0 Library, Part 2, §6.3. */
const TPM_ALG = { rsa: 0x0001, null: 0x0010, rsaes: 0x0015, ecdaa: 0x001a, ecc: 0x0023 }
const HASHES: Record<number, HashName> = { 4: 'sha1', 11: 'sha256', 12: 'sha384', 13: 'sha512' }
/** What an exponent of 0 stands for: Part 2, §12.2.3.5. */
const DEFAULT_EXPONENT = 65537

export const tpmHash = (alg: number): HashName | undefined => HASHES[alg]

/** TPMT_PUBLIC (TPM 2.0 Library, Part 2, §12.2.4): the credential key as the TPM knows it. */
export interface TpmPublic {
  nameAlg: number
  /** Absent for a curve that WebAuthn does not use. */
  key?: PublicKeyNumbers
}

/** Why a TPM structure cannot be read, in our words; `end`: where it ended. */
export interface TpmFault {
  reason: TpmReason
  end: number
}

export function readTpmPublic(bytes: Uint8Array): TpmPublic | TpmFault {
  const read = readPublic(bytes, true)
  // By hand the hash of a scheme is easily forgotten; then all that follows is two bytes too early.
  if ('reason' in read && !('reason' in readPublic(bytes, false)))
    return { reason: 'a signing scheme without its hash', end: 0 }
  return read
}

function readPublic(bytes: Uint8Array, hashed: boolean): TpmPublic | TpmFault {
  const reader = new ByteReader(bytes)
  const type = reader.number(2)
  const nameAlg = reader.number(2)
  reader.take(4)
  reader.sized()
  if (type !== TPM_ALG.rsa && type !== TPM_ALG.ecc) return { reason: 'a type that is neither RSA nor ECC', end: 0 }
  // TPMT_SYM_DEF_OBJECT: key bits and mode follow unless it is null.
  if (reader.number(2) !== TPM_ALG.null) reader.take(4)
  scheme(reader, hashed)
  const key = type === TPM_ALG.rsa ? rsa(reader) : ecc(reader)
  if (reader.short) return { reason: 'fewer bytes than its lengths say', end: reader.at }
  if (reader.left > 0) return { reason: `${reader.left} more bytes`, end: reader.at }
  if (key === 'padded') return { reason: 'a coordinate with a zero in front', end: 0 }
  return key ? { nameAlg, key } : { nameAlg }
}

/** Schemes have a hash, except null and RSAES; ECDAA has a count, too (Part 2, §11.2). */
function scheme(reader: ByteReader, hashed = true): void {
  const alg = reader.number(2)
  if (alg === TPM_ALG.null || alg === TPM_ALG.rsaes || !hashed) return
  reader.take(alg === TPM_ALG.ecdaa ? 4 : 2)
}

function rsa(reader: ByteReader): PublicKeyNumbers {
  reader.number(2)
  const exponent = reader.number(4) || DEFAULT_EXPONENT
  const e = [exponent >>> 24, (exponent >> 16) & 255, (exponent >> 8) & 255, exponent & 255]
  return { kty: RSA, n: reader.sized(), e: Uint8Array.from(e.slice(e.findIndex((byte) => byte > 0))) }
}

function ecc(reader: ByteReader): PublicKeyNumbers | 'padded' | undefined {
  const id = reader.number(2)
  const curve = EC_CURVES.find(({ tpm }) => tpm === id)
  scheme(reader)
  const [x, y] = [reader.sized(), reader.sized()]
  if (curve && [x, y].some((one) => one.length > curve.size && one[0] === 0)) return 'padded'
  return curve && { kty: EC2, crv: curve.crv, x: padded(x, curve.size), y: padded(y, curve.size) }
}

/** TPMs leave out leading zeros (Part 2, §11.2.5.1); a coordinate in COSE has all its bytes. */
function padded(bytes: Uint8Array, size: number): Uint8Array {
  if (bytes.length >= size) return bytes
  const full = new Uint8Array(size)
  full.set(bytes, size - bytes.length)
  return full
}

/** Big-endian numbers and sized buffers of the TPM 2.0 Library, Part 1 §11. Reading past the end gives zeros and sets `short`. */
class ByteReader {
  readonly #bytes: Uint8Array
  #at: number
  short = false

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  get at(): number {
    return this.#at
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  number(length: number): number {
    let value = 0
    for (const byte of this.take(length)) value = value * 256 + byte
    return value
  }

  take(length: number): Uint8Array {
    if (length > this.left) this.short = true
    const taken = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += taken.length
    return taken
  }

  /** TPM2B: two bytes of length, then the bytes. */
  sized(): Uint8Array {
    return this.take(this.number(2))
  }
}
