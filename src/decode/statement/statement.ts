import type { Fault, JsonObject } from '../../model/index.ts'
import { table } from '../../table.ts'
import type { Certificate } from '../der/certificate.ts'
import type { PublicKeyNumbers } from '../public-key-numbers.ts'
import type { TpmAttest, TpmPublic } from './tpm-structures.ts'

/** A byte string of a statement, and where its bytes start in the decoded member. */
export interface Span {
  bytes: Uint8Array
  offset: number
  /** Dotted, from the attestation object: `attStmt.x5c.0`. */
  at: string
}

export interface StatementCertificate extends Span {
  /** Offsets count from the start of `bytes`. Absent when it cannot be read; a fault says why. */
  certificate?: Certificate
  /** Its public key; absent for a type that is not known. */
  key?: PublicKeyNumbers
}

/** A JWS in compact serialisation (RFC 7515 §7.1) as SafetyNet made it (WebAuthn Level 3 §8.5). */
export interface Jws {
  header: JsonObject
  payload: JsonObject
  /** What is signed: header and payload as text (RFC 7515 §5.1). */
  signed: Uint8Array
  signature: Uint8Array
}

/** An attestation statement, WebAuthn Level 3 §6.5.4 and §8: what is in it, by members that are of the right type. */
export interface AttestationStatement extends Span {
  fmt: string
  /** Of attestationObject. */
  pointer: string
  /** Names of the members, in their order. */
  names: readonly string[]
  /** Where the value of each member stands in the decoded member at `pointer`. */
  ranges: ReadonlyMap<string, { offset: number; length: number }>
  alg?: number
  ver?: string
  sig?: Span
  /** Leaf first, as they stand. Of SafetyNet those of the JWS. */
  x5c?: readonly StatementCertificate[]
  /** The certificate whose key attests: the first, unless the chain stands in another order. */
  leaf?: StatementCertificate
  certInfo?: Span & { attest?: TpmAttest }
  pubArea?: Span & { area?: TpmPublic }
  jws?: Span & Jws
  faults: Fault[]
}

/** Attestation statement format identifiers of the IANA registry "WebAuthn Attestation Statement Format Identifiers" (RFC 8809 §2.1). */
export const FORMATS = [
  'packed',
  'tpm',
  'android-key',
  'android-safetynet',
  'fido-u2f',
  'apple',
  'none',
  'compound',
] as const
export type RegisteredFormat = (typeof FORMATS)[number]

export const isRegistered = (fmt: string): fmt is RegisteredFormat => (FORMATS as readonly string[]).includes(fmt)

/** The format that a spelling means: "FIDO_U2F", "androidKey", "Packed"; undefined for what is no such spelling. */
export function meantFormat(fmt: string): RegisteredFormat | undefined {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const aliases: Record<string, RegisteredFormat> = table({
    u2f: 'fido-u2f',
    safetynet: 'android-safetynet',
    self: 'packed',
  })
  const wanted = plain(fmt)
  return FORMATS.find((one) => plain(one) === wanted) ?? (Object.hasOwn(aliases, wanted) ? aliases[wanted] : undefined)
}
