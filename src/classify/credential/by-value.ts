import { latin1Of, startsWith } from '../../bytes.ts'
import { isObject } from '../../json/values.ts'
import type { Json, JsonObject } from '../../model/index.ts'
import { decodeEitherBase64 } from '../../text/encodings.ts'
import { memberNamed } from './members.ts'

/** Longer texts are named by their members or not at all: looking costs a decoding. */
const MAX_LENGTH = 64 * 1024
const DER_SEQUENCE = 0x30
const DER_INTEGER = 0x02
/** WebAuthn Level 3 §6.1: RP ID hash, flags and counter; longer with the flags AT or ED. */
const SHORTEST_AUTH_DATA = 37
const AT_OR_ED = 0xc0

/** Members that a value can be told by. */
export const TELLING = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature'] as const
export type Telling = (typeof TELLING)[number]

/**
 * What a value is, whatever its name: client data, an attestation object, authenticator data or an ECDSA signature.
 * `known` are its bytes, where somebody decoded it before.
 */
export function memberByValue(value: Json | undefined, known?: Uint8Array): Telling | undefined {
  if (typeof value !== 'string' || value.length < 16 || value.length > MAX_LENGTH) return undefined
  const bytes = known ?? decodeEitherBase64(value)
  if (bytes === undefined) return undefined
  if (isClientData(bytes)) return 'clientDataJSON'
  if (isAttestationObject(bytes)) return 'attestationObject'
  if (isSignature(bytes)) return 'signature'
  return isAuthData(bytes) ? 'authenticatorData' : undefined
}

/** As a browser writes it (WebAuthn Level 3 §5.8.1.1): `{"type":"webauthn.`. */
const BROWSERS = Uint8Array.from('{"type":"webauthn.', (unit) => unit.charCodeAt(0))

const isClientData = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x7b &&
  (startsWith(bytes, BROWSERS) ||
    /"type"\s*:\s*"(?:webauthn\.|payment\.)|"challenge"\s*:/.test(latin1Of(bytes.subarray(0, 2000))))

/** WebAuthn Level 3 §6.5: a map of fmt, attStmt and authData, in any order. */
const isAttestationObject = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xa3 || bytes[0] === 0xbf) &&
  /^.{1,2}(?:cfmt|gattStmt|hauthData)/s.test(latin1Of(bytes.subarray(0, 12)))

/** ECDSA-Sig-Value: a sequence of two integers, as long as it says (WebAuthn Level 3 §6.5.5). */
const isSignature = (bytes: Uint8Array): boolean =>
  bytes[0] === DER_SEQUENCE && bytes[1] === bytes.length - 2 && bytes[2] === DER_INTEGER

const isAuthData = (bytes: Uint8Array): boolean =>
  bytes.length === SHORTEST_AUTH_DATA && ((bytes[32] ?? 0) & (AT_OR_ED | 1)) === 1

/** Of the keys that are no member's name the one that can only be the response: it holds two members that nothing else has. */
export const keyOfResponse = (root: JsonObject, foreign: readonly string[]): string | undefined =>
  foreign.find((key) => {
    const value = root[key]
    return isObject(value) && holdsCeremony(value)
  })

/** Whether an object has two of the members that tell a ceremony, by their own names. */
export const holdsCeremony = (object: JsonObject): boolean =>
  Object.keys(object).filter((key) => (TELLING as readonly string[]).includes(memberNamed(key)?.name ?? '')).length > 1

/** null, "", "null", "undefined", {} and []: a class for both ceremonies writes them for the members of the other one. */
export function isNothing(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === '' || value === 'null' || value === 'undefined') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}
