/** Surgery on bytes that are written as base64url. */
import { concatBytes } from '../../../bytes.ts'
import { base64urlBytes, encodeBase64url } from '../../../text/encodings.ts'
import type { Credential } from './fault.ts'

/** The bytes of a base64url text; of anything else none. */
export const bytesOf = (text: unknown): Uint8Array<ArrayBuffer> =>
  new Uint8Array((typeof text === 'string' && base64urlBytes(text)) || [])

/** Changes the bytes of a member of response, if it has that member. */
export function changeBytes(
  { response }: Credential,
  member: string,
  change: (bytes: Uint8Array) => Uint8Array | undefined,
): boolean {
  if (typeof response[member] !== 'string') return false
  const changed = change(bytesOf(response[member]))
  if (changed) response[member] = encodeBase64url(changed)
  return changed !== undefined
}

/** Bytes that are nobody's, as many. */
export const others = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x5a)

/** Where the value of the key authData begins, the head of a byte string: WebAuthn Level 3 §6.5.4. */
const AUTH_DATA = new TextEncoder().encode('hauthData')

/**
 * Changes the authenticator data: of a registration that inside attestationObject, whose length goes before it, and the
 * copy that `getAuthenticatorData()` gives; of an authentication the member. Undefined where `change` gives nothing.
 */
export function changeAuthData(
  credential: Credential,
  change: (bytes: Uint8Array) => Uint8Array | undefined,
): Credential | undefined {
  const inside = (object: Uint8Array): Uint8Array | undefined => {
    const at = lastIndexOf(object, AUTH_DATA)
    if (at < 0) return undefined
    const head = at + AUTH_DATA.length
    // It has 55 bytes and more, so that the length is never in the first byte.
    const long = object[head] === 0x59
    const start = head + (long ? 3 : 2)
    const end = start + (long ? ((object[head + 1] ?? 0) << 8) | (object[head + 2] ?? 0) : (object[head + 1] ?? 0))
    const changed = change(object.slice(start, end))
    return changed && concatBytes(object.slice(0, head), headOf(changed.length), changed, object.slice(end))
  }
  const { attestationObject, authenticatorData } = credential.response
  if (attestationObject !== undefined && !changeBytes(credential, 'attestationObject', inside)) return undefined
  if (authenticatorData !== undefined && !changeBytes(credential, 'authenticatorData', change)) return undefined
  return credential
}

/** The head of a byte string of CBOR in its shortest form, RFC 8949 §3. */
function headOf(length: number): Uint8Array {
  if (length < 24) return Uint8Array.of(0x40 | length)
  return length < 256 ? Uint8Array.of(0x58, length) : Uint8Array.of(0x59, length >> 8, length & 0xff)
}

function lastIndexOf(bytes: Uint8Array, part: Uint8Array): number {
  for (let at = bytes.length - part.length; at >= 0; at--)
    if (part.every((byte, index) => bytes[at + index] === byte)) return at
  return -1
}

/** Changes the object that the client data is the JSON text of. */
export function changeClientData(credential: Credential, members: object): Credential {
  changeBytes(credential, 'clientDataJSON', (bytes) => {
    const data: object = JSON.parse(new TextDecoder().decode(bytes))
    return new TextEncoder().encode(JSON.stringify({ ...data, ...members }))
  })
  return credential
}
