import { sameBytes } from '../bytes.ts'
import { remembering } from '../remembered.ts'
import { encodeBase64url, hexDigit, toHex } from '../text/encodings.ts'
import { decodeUtf8Lossy } from '../utf8.ts'
import { type Hashed, hashedTexts } from '../webauthn/rp-id.ts'
import { isBase64Text } from './plausible.ts'

/** What the RP ID hash of authenticator data turned out to be (WebAuthn Level 3 §6.1). */
export interface RpIdHash {
  /** The text that was hashed, where one of those tried fits. */
  match?: Hashed
  /** The 32 bytes are characters: the hash was written as text, or the authenticator data was decoded once too few. */
  textual?: { form: 'base64' | 'hex'; match?: Hashed }
  /** How many texts were tried. */
  tried: number
  /** The origin has a host, from which an RP ID can be guessed. */
  hasHost: boolean
}

/**
 * Finds the text whose SHA-256 stands in the authenticator data: the expected RP ID, then what can be made of the
 * origin, likeliest first, so that a clean payload costs one hash.
 */
export function findRpId(
  hash: Uint8Array,
  sources: { origin?: string | undefined; expected?: string | undefined },
  sha256: Hash,
): RpIdHash {
  const form = textForm(hash)
  const hashOf = hasherWith(sha256)
  const found: RpIdHash = { tried: 0, hasHost: false }
  if (form) found.textual = { form }
  for (const hashed of hashedTexts(sources)) {
    found.tried += 1
    if (hashed.fromOrigin) found.hasHost = true
    const digest = hashOf(hashed.text)
    if (sameBytes(digest, hash)) {
      found.match = hashed
      return found
    }
    if (found.textual && startsAs(found.textual.form, hash, digest)) {
      found.textual.match = hashed
      return found
    }
  }
  return found
}

type Hash = (bytes: Uint8Array) => Uint8Array
const encoder = new TextEncoder()
const hashers = new WeakMap<Hash, (text: string) => Uint8Array>()

/** Hashes texts; captures of one page have the same few. */
function hasherWith(sha256: Hash): (text: string) => Uint8Array {
  const known = hashers.get(sha256)
  if (known) return known
  const hashOf = remembering((text) => sha256(encoder.encode(text)))
  hashers.set(sha256, hashOf)
  return hashOf
}

/** 32 random bytes are nothing but base64 characters in 1 of 10^19 cases. */
function textForm(hash: Uint8Array): 'base64' | 'hex' | undefined {
  if (!isBase64Text(hash)) return undefined
  return hash.every((code) => hexDigit(code) >= 0) ? 'hex' : 'base64'
}

function startsAs(form: 'base64' | 'hex', hash: Uint8Array, digest: Uint8Array): boolean {
  const text = decodeUtf8Lossy(hash)
  if (form === 'hex') return toHex(digest).startsWith(text.toLowerCase())
  return encodeBase64url(digest).startsWith(text.replaceAll('+', '-').replaceAll('/', '_'))
}
