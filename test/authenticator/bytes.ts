import { createHash } from 'node:crypto'

/** The bytes of all parts in a row. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const ascii = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
export const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
export const fromBase64url = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'))

/** Base64url without padding (WebAuthn Level 3 §3). */
export const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')
/** Standard base64 with padding: JWS certificates and SafetyNet nonces have it. */
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

/** `value` as `length` bytes, big-endian. */
export function uint(value: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => Math.floor(value / 256 ** (length - 1 - index)) % 256)
}

/** Two bytes of length, then the bytes: TPM 2.0's sized buffers. */
export const sized = (bytes: Uint8Array): Uint8Array => concat(uint(bytes.length, 2), bytes)

export const digest = (hash: string, bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createHash(hash).update(bytes).digest())
export const sha256 = (bytes: Uint8Array): Uint8Array => digest('sha256', bytes)

/** Bytes that look random and are the same in every run: SHA-256 of a label, repeated. */
export function stable(label: string, length: number): Uint8Array {
  const parts: Uint8Array[] = []
  for (let made = 0; made < length; made += 32) parts.push(sha256(utf8(`${label} ${made}`)))
  return concat(...parts).slice(0, length)
}

/** A copy whose last byte is another one. */
export function altered(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice()
  const last = copy.length - 1
  copy[last] = (copy[last] ?? 0) ^ 1
  return copy
}
