import { encodeBase64url, hexDigit, toHex } from '../text/encodings.ts'
import { type Hashed, hashedTexts } from '../webauthn/rp-id.ts'
import { isBase64Text } from './plausible.ts'
import { decodeUtf8Lossy } from './utf8.ts'

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
  sha256: (bytes: Uint8Array) => Uint8Array,
): RpIdHash {
  const wanted = toHex(hash)
  const form = textForm(hash)
  const found: RpIdHash = { tried: 0, hasHost: false, ...(form ? { textual: { form } } : {}) }
  for (const hashed of hashedTexts(sources)) {
    found.tried += 1
    if (hashed.fromOrigin) found.hasHost = true
    const digest = sha256(new TextEncoder().encode(hashed.text))
    if (toHex(digest) === wanted) return { ...found, match: hashed }
    if (found.textual && startsAs(found.textual.form, hash, digest)) {
      found.textual.match = hashed
      return found
    }
  }
  return found
}

/** 32 random bytes are nothing but base64 characters in 1 of 10^19 cases. */
function textForm(hash: Uint8Array): 'base64' | 'hex' | undefined {
  if (hash.every((code) => hexDigit(code) >= 0)) return 'hex'
  return isBase64Text(hash) ? 'base64' : undefined
}

function startsAs(form: 'base64' | 'hex', hash: Uint8Array, digest: Uint8Array): boolean {
  const text = decodeUtf8Lossy(hash)
  if (form === 'hex') return toHex(digest).startsWith(text.toLowerCase())
  return encodeBase64url(digest).startsWith(text.replaceAll('+', '-').replaceAll('/', '_'))
}
