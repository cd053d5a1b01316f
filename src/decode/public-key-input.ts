import { tryJson } from '../json/parse.ts'
import { asString, isObject, member } from '../json/values.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { decodeEitherBase64, fromHex } from '../text/encodings.ts'
import { decodeUtf8 } from '../utf8.ts'
import { algorithmNamed, RS1 } from '../webauthn/cose.ts'
import { curveNamed } from '../webauthn/cose-curves.ts'
import { AKP, EC2, OKP, RSA } from '../webauthn/cose-key-types.ts'
import { decodeCoseKey } from './cose-key.ts'
import {
  numbersOfCose,
  numbersOfPkcs1,
  numbersOfRaw,
  numbersOfSpki,
  type PublicKeyNumbers,
} from './public-key-numbers.ts'
import { readObjectBytes } from './reading.ts'

/** A public key as somebody stored it: its numbers and what form it had, or why it is none. */
export type StoredKey =
  | { key: PublicKeyNumbers; form: 'COSE' | 'SPKI' | 'PKCS #1' | 'PEM' | 'JWK' | 'raw' }
  | { why: string }

/** Encodings inside encodings: base64 of base64, JSON of a Buffer of PEM. */
const MAX_LAYERS = 4
const PEM = /-----BEGIN ([A-Z0-9 ]{1,40})-----([\sA-Za-z0-9+/=]*)-----END \1-----/
const FORMS = 'a COSE key, an SPKI, a PEM, a JWK, or bare coordinates, as text: base64url, base64 or hex'

/**
 * Reads a public key in whatever form a database or a library keeps it: an authenticator gives COSE (WebAuthn Level 3
 * §6.5.1), a browser SPKI (§5.2.1.1). Never throws. A private key is refused without looking at it.
 */
export function readStoredKey(text: string): StoredKey {
  return ofText(text, 0) ?? { why: `this is no public key; expected ${FORMS}` }
}

/** The same for bytes, as a file holds them. */
export function readStoredKeyBytes(bytes: Uint8Array): StoredKey {
  return ofBytes(bytes, 0) ?? { why: `these bytes are no public key; expected ${FORMS}` }
}

function ofText(given: string, depth: number): StoredKey | undefined {
  if (depth > MAX_LAYERS) return undefined
  const text = given.trim()
  if (text.includes('-----BEGIN')) return ofPem(text)
  if (/^[{["]/.test(text)) return ofJson(tryJson(text), depth)
  const plain = text.replaceAll(/\s/g, '')
  const hex = fromHex(plain.replace(/^(?:0x|\\x)/i, '').replaceAll(':', ''))
  const base64 = decodeEitherBase64(plain)
  return (hex && ofBytes(hex, depth)) ?? (base64 && ofBytes(base64, depth))
}

function ofBytes(bytes: Uint8Array, depth: number): StoredKey | undefined {
  if (bytes[0] === 0x30) {
    const key = numbersOfSpki(bytes)
    if (key) return { key, form: 'SPKI' }
    const rsa = numbersOfPkcs1(bytes)
    if (rsa) return { key: rsa, form: 'PKCS #1' }
  }
  if ((bytes[0] ?? 0) >> 5 === 5) {
    const key = numbersOfCose(decodeCoseKey({ pointer: '', offset: 0, bytes }))
    if (key) return { key, form: 'COSE' }
  }
  const raw = numbersOfRaw(bytes)
  // 64 or 96 bytes that are text are an encoded key, not coordinates.
  const text = bytes.every((byte) => byte >= 0x09 && byte < 0x7f) ? decodeUtf8(bytes) : undefined
  const inner = text === undefined ? undefined : ofText(text, depth + 1)
  return inner ?? (raw && { key: raw, form: 'raw' })
}

function ofPem(text: string): StoredKey {
  // In a shell or a JSON text the line ends are often two characters.
  const [, label = '', body = ''] = PEM.exec(text.replaceAll('\\n', '\n').replaceAll('\\r', '')) ?? []
  if (label.includes('PRIVATE'))
    return { why: 'this is a private key; give the public one, and treat the private one as known to others' }
  if (label === 'CERTIFICATE')
    return { why: 'this is a certificate, which holds the key of an authenticator model and not of a credential' }
  const bytes = decodeEitherBase64(body.replaceAll(/\s/g, ''))
  const key = bytes && (label === 'RSA PUBLIC KEY' ? numbersOfPkcs1(bytes) : numbersOfSpki(bytes))
  return key ? { key, form: 'PEM' } : { why: 'this PEM holds no public key that could be read (RFC 7468 §13)' }
}

function ofJson(value: Json | undefined, depth: number): StoredKey | undefined {
  if (typeof value === 'string') return ofText(value, depth + 1)
  if (Array.isArray(value) || (isObject(value) && !Object.hasOwn(value, 'kty'))) {
    const bytes = isObject(value)
      ? (mongo(value) ?? readObjectBytes('publicKey', value).bytes)
      : readObjectBytes('publicKey', value).bytes
    if (bytes) return ofBytes(bytes, depth + 1)
    const nested = member(value, 'publicKey') ?? member(value, 'credentialPublicKey')
    return nested === undefined ? undefined : ofJson(nested, depth + 1)
  }
  return isObject(value) ? ofJwk(value) : undefined
}

/** MongoDB's extended JSON of a binary value, in its two versions. */
function mongo(value: JsonObject): Uint8Array | undefined {
  const binary = member(value, '$binary')
  const text = isObject(binary) ? member(binary, 'base64') : binary
  return typeof text === 'string' ? decodeEitherBase64(text) : undefined
}

/** JWA names where they say more than the key does: RSA, RFC 7518 §3.1 (which has no SHA-1); AKP, RFC 9964. */
function algorithmOfJwk(name: string): number | undefined {
  const known = algorithmNamed(name)
  return known && (known.kty === RSA || known.kty === AKP) && known.alg !== RS1 ? known.alg : undefined
}

function ofJwk(jwk: JsonObject): StoredKey {
  if (['d', 'k', 'p', 'q', 'priv'].some((name) => Object.hasOwn(jwk, name)))
    return { why: 'this JWK holds a private key; leave out d, p, q, dp, dq, qi, k and priv' }
  const bytes = (name: string): Uint8Array | undefined => {
    const value = member(jwk, name)
    return typeof value === 'string' ? decodeEitherBase64(value) : undefined
  }
  const [x, y, n, e, pub] = [bytes('x'), bytes('y'), bytes('n'), bytes('e'), bytes('pub')]
  const alg = algorithmOfJwk(asString(member(jwk, 'alg')) ?? '')
  const named = alg === undefined ? {} : { alg }
  const { kty, crv } = curveNamed(asString(member(jwk, 'crv')) ?? '') ?? {}
  if (kty === EC2 && crv && x && y) return { key: { kty, crv, x, y }, form: 'JWK' }
  if (kty === OKP && crv && x) return { key: { kty, crv, x }, form: 'JWK' }
  if (member(jwk, 'kty') === 'RSA' && n && e) return { key: { kty: RSA, ...named, n, e }, form: 'JWK' }
  if (member(jwk, 'kty') === 'AKP' && pub && alg !== undefined) return { key: { kty: AKP, alg, pub }, form: 'JWK' }
  return { why: 'this JWK lacks the members of a public key, or its curve is not one of WebAuthn (RFC 7518 §6)' }
}
