import { decodeUtf8 } from '../utf8.ts'
import { AAGUID_LENGTH, aaguidText, authenticatorName, NO_AAGUID } from '../webauthn/aaguid.ts'
import { ATTESTED_HEAD, FIXED_LENGTH, MAX_CREDENTIAL_ID } from '../webauthn/authenticator-data.ts'
import { decodeAuthenticatorData } from './authenticator-data.ts'
import { keyName } from './cbor/keys.ts'
import { walkCbor } from './cbor/walk.ts'
import { decodeCertificate, publicKeyInfo } from './der/certificate.ts'
import { walkDer } from './der/walk.ts'
import { isBase64Text } from './plausible.ts'
import { judgeDer } from './signature.ts'

/** What pasted bytes may be taken for. */
export type Field =
  | 'attestationObject'
  | 'clientDataJSON'
  | 'JSON'
  | 'credentialPublicKey'
  | 'authenticatorData'
  | 'certificate'
  | 'publicKey'
  | 'signature'
  | 'CBOR'

export interface Recognised {
  field: Field
  /** By what, in a few words. */
  because: string
  /** Other bytes fit as well, one in a thousand: of what somebody asks about it is the best guess. */
  guess?: true
}

/** What the bytes are, by their own structure; undefined when nothing fits. The most telling sign counts. */
export function recogniseBytes(bytes: Uint8Array): Recognised | undefined {
  return map(bytes) ?? json(bytes) ?? authenticatorData(bytes) ?? der(bytes) ?? broken(bytes) ?? cbor(bytes)
}

const ATTESTATION = ['fmt', 'attStmt', 'authData']

function map(bytes: Uint8Array): Recognised | undefined {
  // A raw CTAP2 response starts with its status byte.
  const start = bytes[0] === 0 && (bytes[1] ?? 0) >> 5 === 5 ? 1 : 0
  if ((bytes[start] ?? 0) >> 5 !== 5) return undefined
  const walk = walkCbor(bytes, start, bytes.length)
  const root = walk.item ?? walk.partial
  if (root === undefined) return undefined
  const keys = new Set(root.children.filter((_, at) => at % 2 === 0).map((key) => keyName(bytes, key)))
  const found = ATTESTATION.filter((name) => keys.has(name))
  if (found.length > 0) return { field: 'attestationObject', because: `a CBOR map with ${found.join(', ')}` }
  const first = root.children.findIndex((key, at) => at % 2 === 0 && key.major === 0 && key.argument === 1) + 1
  if (keys.has('1') && keys.has('2') && root.children[first]?.major === 3)
    return { field: 'attestationObject', because: 'a CBOR map with the keys 1, 2, 3 of a CTAP2 response' }
  if (keys.has('1') && (keys.has('3') || keys.has('-1')))
    return { field: 'credentialPublicKey', because: 'a CBOR map with the labels 1 (kty) and 3 (alg)' }
  return undefined
}

function json(bytes: Uint8Array): Recognised | undefined {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  if (bytes[start] !== 0x7b) return undefined
  const text = decodeUtf8(bytes.subarray(0, 4096)) ?? decodeUtf8(bytes) ?? ''
  if (/"type"\s*:\s*"(?:webauthn\.|payment\.get")/.test(text))
    return { field: 'clientDataJSON', because: 'JSON whose type is one of WebAuthn' }
  if (/"challenge"\s*:/.test(text) && /"origin"\s*:/.test(text))
    return { field: 'clientDataJSON', because: 'JSON with a challenge and an origin' }
  return /^\ufeff?\{\s*"/.test(text) ? { field: 'JSON', because: 'a JSON object' } : undefined
}

/** A credential ID of at most 1,023 bytes, the largest key and extensions are some 10 KB. */
const MAX_AUTHENTICATOR_DATA = 128 * 1024
/** Bits 1 and 5 of the flags are reserved. */
const RESERVED = 0x22

function authenticatorData(bytes: Uint8Array): Recognised | undefined {
  if (bytes.length < FIXED_LENGTH || bytes.length > MAX_AUTHENTICATOR_DATA) return undefined
  if (isBase64Text(bytes)) return undefined
  const data = decodeAuthenticatorData({ pointer: '', base: 0, bytes })
  const wrapped = data.base > 0
  if (!data.flags || (data.flags.byte & RESERVED) !== 0) return undefined
  const parts = data.faults.filter(({ kind }) => kind.startsWith('auth-data-') && kind !== 'auth-data-cbor-wrapped')
  const whole = parts.length === 0 && (!data.flags.at || data.attested?.publicKey !== undefined)
  if (!whole || (data.flags.ed && data.extensions === undefined)) return undefined
  const how = wrapped ? ', in a CBOR byte string' : ''
  return { field: 'authenticatorData', because: `${bytes.length} bytes, the layout fits${how}` }
}

function der(bytes: Uint8Array): Recognised | undefined {
  if (bytes[0] !== 0x30) return undefined
  if (decodeCertificate(bytes, 0, bytes.length))
    return { field: 'certificate', because: 'DER with the elements of an X.509 certificate' }
  if (publicKeyInfo(bytes, walkDer(bytes, 0, bytes.length)))
    return { field: 'publicKey', because: 'DER with the elements of a SubjectPublicKeyInfo' }
  return judgeDer(bytes).form === 'none' ? undefined : { field: 'signature', because: 'DER with two integers, r and s' }
}

/** Authenticator data that was cut or damaged: the flags announce a credential whose ID has a possible length. */
function broken(bytes: Uint8Array): Recognised | undefined {
  if (bytes.length < FIXED_LENGTH + ATTESTED_HEAD || isBase64Text(bytes)) return undefined
  const flags = bytes[32] ?? 0
  const length = (bytes[53] ?? 0) * 256 + (bytes[54] ?? 0)
  if ((flags & RESERVED) !== 0 || (flags & 0x41) !== 0x41 || length === 0 || length > MAX_CREDENTIAL_ID)
    return undefined
  const because = 'the flags and the length of a credential ID fit, the rest does not'
  return isAttested(bytes, length)
    ? { field: 'authenticatorData', because }
    : { field: 'authenticatorData', because, guess: true }
}

/** An authenticator that is known or keeps its name to itself, or a COSE key of a type that signs (RFC 9053 §7) behind the credential ID. */
function isAttested(bytes: Uint8Array, idLength: number): boolean {
  const aaguid = aaguidText(bytes.subarray(FIXED_LENGTH, FIXED_LENGTH + AAGUID_LENGTH))
  if (aaguid === NO_AAGUID || authenticatorName(aaguid) !== undefined) return true
  const [map = 0, label, kty = 0] = bytes.subarray(FIXED_LENGTH + ATTESTED_HEAD + idLength)
  return map >> 5 === 5 && label === 1 && kty <= 7
}

/** Any other item that is whole and of more than one byte: a single byte is CBOR always. */
function cbor(bytes: Uint8Array): Recognised | undefined {
  const major = (bytes[0] ?? 0) >> 5
  if (bytes.length < 2 || isBase64Text(bytes)) return undefined
  const walk = walkCbor(bytes, 0, bytes.length)
  if (walk.item && walk.end === bytes.length) return { field: 'CBOR', because: 'one CBOR item, whole', guess: true }
  const begun = (major === 4 || major === 5) && (walk.partial?.children.length ?? 0) > 1
  return begun ? { field: 'CBOR', because: 'the beginning of a CBOR item', guess: true } : undefined
}
