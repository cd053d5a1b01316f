import { walkCbor } from './cbor/walk.ts'
import type { AttestationFaults, BytesFaults } from './faults.ts'
import { isBase64Text } from './plausible.ts'
import { decodeUtf8 } from './utf8.ts'

/** So many U+FFFD do not stand in 1,000 random bytes by chance (1 in 10^18). */
const MIN_REPLACEMENTS = 4

export interface TextDamage {
  /** Of the first damaged bytes. */
  offset: number
  length: number
  args: BytesFaults['bytes-through-text']
}

/**
 * Binary that went through a text step: U+FFFD (EF BF BD) where bytes were no UTF-8, or every byte from 0x80 on as the
 * two bytes of a Latin-1 letter.
 */
export function textDamage(bytes: Uint8Array): TextDamage | undefined {
  let count = 0
  let offset = -1
  for (let i = 0; i + 2 < bytes.length; i++) {
    if (bytes[i] !== 0xef || bytes[i + 1] !== 0xbf || bytes[i + 2] !== 0xbd) continue
    if (count++ === 0) offset = i
    i += 2
  }
  if (count >= MIN_REPLACEMENTS) return { offset, length: 3, args: { lossy: true } }
  return latin1Damage(bytes)
}

/** A map head A1 to B7 became C2 A1 to C2 B7, which is no CBOR map. */
function latin1Damage(bytes: Uint8Array): TextDamage | undefined {
  const second = bytes[1] ?? 0
  if (bytes[0] !== 0xc2 || second < 0xa0 || second > 0xbf) return undefined
  const text = decodeUtf8(bytes)
  if (text === undefined) return undefined
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return undefined
  return { offset: 0, length: 2, args: { lossy: false } }
}

/** What stands where the attestation object's map is due. */
export function looksLike(
  bytes: Uint8Array,
  root: { major: number; content: number; end: number } | undefined,
): AttestationFaults['attestation-not-map']['looksLike'] {
  if (bytes[0] === 0x7b && (bytes[1] === 0x22 || bytes[1] === 0x0a)) return 'json'
  if (isBase64Text(bytes)) return 'base64-text'
  if (root === undefined) return 'unknown'
  const content = bytes.subarray(root.content, root.end)
  if (root.major === 3 && isBase64Text(content)) return 'base64-text'
  if (root.major === 2 && walkCbor(content, 0, content.length).item?.major === 5) return 'wrapped-map'
  return 'unknown'
}
