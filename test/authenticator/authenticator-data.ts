import { concat, sha256, stable, uint, utf8 } from './bytes.ts'
import { type Cbor, encode, head } from './cbor.ts'
import type { On } from './switches/index.ts'

export interface Flags {
  up: boolean
  uv: boolean
  be: boolean
  bs: boolean
}

export const FLAGS: Flags = { up: true, uv: true, be: false, bs: false }

export interface AuthenticatorDataInput {
  rpId: string
  origin: string
  flags: Flags
  counter: number
  attested?: { aaguid: Uint8Array; credentialId: Uint8Array; publicKey: Uint8Array }
  /** Authenticator extension outputs (WebAuthn Level 3 §9.5). */
  extensions?: Cbor
}

const SOME_EXTENSIONS: Cbor = new Map([['credProtect', 2]])

/** Authenticator data, WebAuthn Level 3 §6.1. */
export function authenticatorData(input: AuthenticatorDataInput, on: On): Uint8Array {
  const { attested } = input
  const data = extensionData(input, on)
  const all = concat(
    rpIdHash(input, on),
    Uint8Array.of(flagByte(input, on)),
    uint(input.counter, 4),
    ...(attested && !on('authData.atClear') && !on('authData.atWithoutData') ? [attestedData(attested, on)] : []),
    ...(data === undefined ? [] : [encode(data)]),
    ...(on('authData.leftover') ? [Uint8Array.of(1, 2, 3, 4)] : []),
  )
  return on('authData.short') ? all.slice(0, 36) : all
}

/** What a broken client sends in place of authenticator data: a CBOR byte string around it. */
export const cborWrapped = (data: Uint8Array): Uint8Array => concat(head(2, data.length), data)

function rpIdHash({ rpId, origin }: AuthenticatorDataInput, on: On): Uint8Array {
  if (on('authData.rpIdHashOther')) return sha256(utf8('another.example'))
  return sha256(utf8(on('authData.rpIdHashOfOrigin') ? origin : rpId))
}

function extensionData(input: AuthenticatorDataInput, on: On): Cbor | undefined {
  if (on('authData.edWithoutData')) return undefined
  if (on('authData.edClearWithData')) return SOME_EXTENSIONS
  return on('authData.edNotMap') ? ['credProtect', 2] : input.extensions
}

/** The bits of §6.1, lowest first: UP, reserved, UV, BE, BS, reserved, AT, ED. */
function flagByte({ flags, attested, extensions }: AuthenticatorDataInput, on: On): number {
  const at =
    (attested !== undefined && !on('authData.atClearWithData') && !on('authData.atClear')) ||
    on('authData.atWithoutData')
  const ed = extensions !== undefined || on('authData.edWithoutData') || on('authData.edNotMap')
  const bits: [boolean, number][] = [
    [flags.up && !on('authData.upClear'), 0x01],
    [flags.uv, 0x04],
    [flags.be !== on('authData.beChanged'), 0x08],
    [flags.bs || on('authData.bsWithoutBe'), 0x10],
    [on('authData.reservedBits'), 0x22],
    [at, 0x40],
    [ed && !on('authData.edClearWithData'), 0x80],
  ]
  return bits.reduce((byte, [set, bit]) => byte | (set ? bit : 0), 0)
}

/** Attested credential data, §6.5.1. */
function attestedData(attested: NonNullable<AuthenticatorDataInput['attested']>, on: On): Uint8Array {
  const { aaguid, credentialId, publicKey } = attested
  const length = on('authData.credentialIdTooLong') ? 0x4000 : credentialId.length
  return concat(aaguid, uint(length, 2), credentialId, publicKey)
}

/** The credential ID that the switches ask for; 32 bytes otherwise, as Chromium's virtual authenticator has them. */
export function credentialIdFor(label: string, length: number, on: On): Uint8Array {
  if (on('authData.credentialIdEmpty')) return new Uint8Array()
  return stable(label, on('authData.credentialIdOver1023') ? 1024 : length)
}
