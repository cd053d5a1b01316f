import { startsWith } from '../bytes.ts'
import type { AuthenticatorData, AuthenticatorFlags, Fault } from '../model/index.ts'
import { headHex } from '../text/encodings.ts'
import { plain } from '../text/shown.ts'
import { AAGUID_LENGTH } from '../webauthn/aaguid.ts'
import { ATTESTED_HEAD, FIXED_LENGTH, HASH_LENGTH, MAX_CREDENTIAL_ID } from '../webauthn/authenticator-data.ts'
import { cborValue, majorName } from './cbor/keys.ts'
import { placeCborFaults, walkCbor } from './cbor/walk.ts'
import { keyFormat } from './cose-key.ts'
import { type AuthenticatorDataFaults, bytePlace, type Faults, fault, type LeftoverLook } from './faults.ts'

const LAYER = 'authenticatorData'
const ONE_BYTE = 'one-byte-aaguid' as const
type Kind = keyof AuthenticatorDataFaults
/** Not CTAP2's form, but certain in meaning: what follows stands where it should. */
const LOOSE = new Set(['cbor-non-minimal', 'cbor-indefinite-length', 'cbor-key-order', 'cbor-tag', 'cbor-float'])

export interface AuthenticatorDataInput {
  pointer: string
  /** Where `bytes` start in the decoded member at `pointer`. */
  base: number
  bytes: Uint8Array
}

/**
 * Authenticator data, WebAuthn Level 3 §6.1. Still wrapped in a CBOR byte string (what libfido2's non-raw functions
 * take and give), it is unwrapped, and `base` moves along.
 */
export function decodeAuthenticatorData(input: AuthenticatorDataInput): AuthenticatorData {
  const { pointer, base, bytes } = input
  const data = new Reader(input).read()
  const head = bytes[0] === 0x58 ? 2 : bytes[0] === 0x59 ? 3 : 0
  if (head === 0 || bytes.length < head + FIXED_LENGTH || data.faults.length === 0) return data
  const { item, end } = walkCbor(bytes, 0, bytes.length)
  if (item === undefined || end !== bytes.length) return data
  const inner = new Reader({ pointer, base: base + head, bytes: bytes.subarray(head) }).read()
  const place = bytePlace(pointer, LAYER, '', base, head)
  inner.faults.unshift(fault('auth-data-cbor-wrapped', place, { hex: plain(headHex(bytes.subarray(0, head))) }))
  return inner
}

class Reader {
  readonly #data: AuthenticatorData
  readonly #bytes: Uint8Array
  #at = FIXED_LENGTH

  constructor({ pointer, base, bytes }: AuthenticatorDataInput) {
    this.#bytes = bytes
    this.#data = { pointer, base, bytes, faults: [] }
  }

  read(): AuthenticatorData {
    const data = this.#data
    const bytes = this.#bytes
    if (bytes.length >= HASH_LENGTH) data.rpIdHash = bytes.subarray(0, HASH_LENGTH)
    if (bytes.length > HASH_LENGTH) data.flags = readFlags(bytes[HASH_LENGTH] ?? 0)
    if (bytes.length < FIXED_LENGTH || data.flags === undefined) {
      this.#add('auth-data-too-short', '', 0, bytes.length, { length: bytes.length })
      return data
    }
    data.signCount = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(HASH_LENGTH + 1)
    if (data.flags.at && !this.#attested()) return data
    if (data.flags.ed && !this.#extensions()) return data
    this.#leftover(data.flags)
    return data
  }

  /** False when its end is unknown: nothing may be said of what follows. */
  #attested(): boolean {
    const bytes = this.#bytes
    const available = bytes.length - FIXED_LENGTH
    if (available < ATTESTED_HEAD) {
      const args = { needed: ATTESTED_HEAD, available }
      this.#add('auth-data-attested-truncated', 'attestedCredentialData', FIXED_LENGTH, available, args)
      return false
    }
    const lengthOffset = FIXED_LENGTH + AAGUID_LENGTH
    const length = (bytes[lengthOffset] ?? 0) * 256 + (bytes[lengthOffset + 1] ?? 0)
    const start = FIXED_LENGTH + ATTESTED_HEAD
    if (length > bytes.length - start) {
      const needs = { needed: length, available: bytes.length - start }
      const args = hasOneByteAaguid(bytes) ? { ...needs, looksLike: ONE_BYTE } : needs
      this.#add('auth-data-attested-truncated', 'attestedCredentialData.credentialId', lengthOffset, 2, args)
      return false
    }
    if (length === 0 || length > MAX_CREDENTIAL_ID) {
      const at = 'attestedCredentialData.credentialIdLength'
      this.#add('auth-data-credential-id-length', at, lengthOffset, 2, { length })
    }
    this.#at = start + length
    this.#data.attested = {
      aaguid: bytes.subarray(FIXED_LENGTH, lengthOffset),
      credentialId: bytes.subarray(start, this.#at),
      credentialIdOffset: this.#data.base + start,
    }
    return this.#publicKey(this.#data.attested)
  }

  #publicKey(attested: NonNullable<AuthenticatorData['attested']>): boolean {
    const at = 'attestedCredentialData.credentialPublicKey'
    const start = this.#at
    const rest = this.#bytes.subarray(start)
    if (rest.length === 0) {
      this.#add('auth-data-attested-truncated', at, start, 0, { needed: 1, available: 0 })
      return false
    }
    const major = (rest[0] ?? 0) >> 5
    if (major !== 5) {
      const looksLike = hasOneByteAaguid(this.#bytes) ? ONE_BYTE : keyFormat(rest)
      this.#add('auth-data-key-unreadable', at, start, rest.length, { found: majorName(major), looksLike })
      return false
    }
    const walk = walkCbor(rest, 0, rest.length)
    const { pointer, base } = this.#data
    const grave = walk.faults.filter(({ kind }) => !LOOSE.has(kind))
    // Damage in the key shifts all that follows: what stopped the walk, or came first, is the fault; the rest are echoes.
    const told = walk.item === undefined ? walk.faults.slice(-1) : grave.length > 0 ? grave.slice(0, 1) : walk.faults
    this.#data.faults.push(...placeCborFaults(told, pointer, LAYER, base + start, at))
    if (walk.item === undefined) return false
    attested.publicKey = rest.subarray(0, walk.end)
    attested.publicKeyOffset = base + start
    attested.publicKeyItem = walk.item
    this.#at = start + walk.end
    return grave.length === 0
  }

  #extensions(): boolean {
    const start = this.#at
    const rest = this.#bytes.subarray(start)
    if (rest.length === 0) {
      this.#add('auth-data-extensions-absent', 'extensions', start, 0, {})
      return false
    }
    const { pointer, base } = this.#data
    const major = (rest[0] ?? 0) >> 5
    if (major !== 5) {
      this.#add('auth-data-extensions-not-map', 'extensions', start, rest.length, { found: majorName(major) })
      return false
    }
    const walk = walkCbor(rest, 0, rest.length)
    this.#data.faults.push(...placeCborFaults(walk.faults, pointer, LAYER, base + start, 'extensions'))
    if (walk.item === undefined) return false
    const bytes = rest.subarray(0, walk.end)
    this.#data.extensions = { offset: base + start, bytes, item: walk.item, value: cborValue(bytes, walk.item) }
    this.#at = start + walk.end
    return true
  }

  #leftover(flags: AuthenticatorFlags): void {
    const rest = this.#bytes.subarray(this.#at)
    if (rest.length === 0) return
    const looksLike = leftoverLook(rest, { ...flags, key: this.#data.attested?.publicKey })
    const args = { count: rest.length, hex: plain(headHex(rest)), looksLike }
    this.#add('auth-data-leftover-bytes', '', this.#at, rest.length, args)
  }

  /** `offset` counts from the start of the authenticator data. */
  #add<K extends Kind>(kind: K, at: string, offset: number, length: number, args: Faults[K]): void {
    const { pointer, base, faults } = this.#data
    faults.push(fault(kind, bytePlace(pointer, LAYER, at, base + offset, length), args))
  }
}

/** Flags, WebAuthn Level 3 §6.1: bit 0 UP, 2 UV, 3 BE, 4 BS, 6 AT, 7 ED. */
function readFlags(byte: number): AuthenticatorFlags {
  const bit = (index: number) => ((byte >> index) & 1) === 1
  return { byte, up: bit(0), uv: bit(2), be: bit(3), bs: bit(4), at: bit(6), ed: bit(7) }
}

/** The first sign that the bytes are damaged rather than merely written loosely: nothing more may be concluded from them. */
export const damageOf = (data: AuthenticatorData): Fault | undefined => data.faults.find(({ kind }) => !LOOSE.has(kind))

/** Firefox up to 118 announced 3 entries for its Ed25519 keys and wrote more: {1: "OKP", 3: -8, -1: "Ed25519" (Mozilla bug 1852812). */
const FIREFOX_ED25519 = [
  0xa3, 0x01, 0x63, 0x4f, 0x4b, 0x50, 0x03, 0x27, 0x20, 0x67, 0x45, 0x64, 0x32, 0x35, 0x35, 0x31, 0x39,
]

/** What the bytes after the end of authenticator data look like. `key`: the credential public key before them. */
function leftoverLook(rest: Uint8Array, has: { at: boolean; ed: boolean; key?: Uint8Array | undefined }): LeftoverLook {
  const { key } = has
  if (key && startsWith(key, FIREFOX_ED25519)) return 'firefox-ed25519'
  if (!has.ed && isExtensionMap(rest)) return 'extensions'
  if (!has.at && isAttestedData(rest, AAGUID_LENGTH)) return 'attested-credential-data'
  return rest.every((byte) => byte === 0) ? 'zeros' : 'unknown'
}

/**
 * Firefox 98 with Windows Hello wrote an AAGUID of one zero byte: the credential ID's length follows at once, and all
 * the rest fits.
 */
function hasOneByteAaguid(authData: Uint8Array): boolean {
  return authData[FIXED_LENGTH] === 0 && isAttestedData(authData.subarray(FIXED_LENGTH), 1)
}

/** Attested credential data (WebAuthn Level 3 §6.5.1) of the given AAGUID length, whose key is a map. */
function isAttestedData(bytes: Uint8Array, aaguidLength: number): boolean {
  const length = (bytes[aaguidLength] ?? 0) * 256 + (bytes[aaguidLength + 1] ?? 0)
  const key = aaguidLength + 2 + length
  if (length === 0 || length > MAX_CREDENTIAL_ID || key >= bytes.length) return false
  return walkCbor(bytes, key, bytes.length).item?.major === 5
}

/** Extension outputs are a map with text keys (WebAuthn Level 3 §9.4) that fills the rest. */
function isExtensionMap(bytes: Uint8Array): boolean {
  const { item, end } = walkCbor(bytes, 0, bytes.length)
  return (
    item?.major === 5 && end === bytes.length && item.children.every((child, i) => i % 2 === 1 || child.major === 3)
  )
}
