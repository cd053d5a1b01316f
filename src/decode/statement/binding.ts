import { concatBytes } from '../../bytes.ts'
import { decodeEitherBase64 } from '../../text/encodings.ts'
import { coseAlgorithm, type HashName } from '../../webauthn/cose.ts'
import type { Parts } from '../parts.ts'
import { appleNonceOf, keyDescriptionOf } from './extensions.ts'
import type { AttestationStatement, Span } from './statement.ts'

/** The hash that ties a statement to this registration: what it should be, and what stands there. */
export interface Binding {
  expected: Uint8Array
  found: Span
}

/** SHA-256 of the client data, WebAuthn Level 3 §7.1 step 11. */
export function clientDataHash({ clientData, crypto }: Parts): Uint8Array | undefined {
  return clientData && crypto?.sha256(clientData.bytes)
}

/** authenticatorData and clientDataHash in a row: what most formats sign or hash (§8.2). */
export function attToBeSigned(parts: Parts): Uint8Array | undefined {
  const hash = clientDataHash(parts)
  return hash && parts.attestation?.authData && concatBytes(parts.attestation.authData, hash)
}

export function hashWith({ crypto }: Parts, name: HashName | undefined, bytes: Uint8Array): Uint8Array | undefined {
  if (name === 'sha256') return crypto?.sha256(bytes)
  return name && crypto?.hash?.(name, bytes)
}

/** The binding of a tpm, android-key, apple or safetynet statement; undefined where there is none, or it cannot be computed. */
export function bindingOf(statement: AttestationStatement, parts: Parts): Binding | undefined {
  const { leaf } = statement
  const clientData = clientDataHash(parts)
  const data = attToBeSigned(parts)
  if (!clientData || !data) return undefined
  const { fmt, certInfo, jws } = statement
  if (fmt === 'tpm' && certInfo?.attest) {
    const { extraData } = certInfo.attest
    const expected = hashWith(parts, coseAlgorithm(statement.alg)?.hash, data)
    const offset = certInfo.offset + extraData.offset
    return expected && { expected, found: { bytes: extraData.bytes, offset, at: `${certInfo.at}.extraData` } }
  }
  if (fmt === 'android-key' && leaf) {
    const description = keyDescriptionOf(leaf)
    if (!description || !('challenge' in description)) return undefined
    const { bytes, node } = description.challenge
    return { expected: clientData, found: { bytes, offset: leaf.offset + node.content, at: leaf.at } }
  }
  const expected = parts.crypto?.sha256(data)
  if (fmt === 'apple' && leaf && expected) {
    const nonce = appleNonceOf(leaf)
    if (!nonce || !('nonce' in nonce)) return undefined
    return { expected, found: { bytes: nonce.nonce, offset: leaf.offset + nonce.offset, at: leaf.at } }
  }
  if (fmt === 'android-safetynet' && jws && expected) {
    const { nonce } = jws.payload
    const bytes = typeof nonce === 'string' ? decodeEitherBase64(nonce.replaceAll('=', '')) : undefined
    return { expected, found: { bytes: bytes ?? new Uint8Array(0), offset: jws.offset, at: jws.at } }
  }
  return undefined
}
