import { asciiOf } from '../bytes.ts'
import { base64urlBytes, decodeEitherBase64, fromHex } from '../text/encodings.ts'

/** WebAuthn Level 3 §13.5.3: "challenges SHOULD therefore be at least 16 bytes long". */
export const MIN_CHALLENGE_BYTES = 16
/** 12 bytes in base64: from here on random bytes that are such text by chance do not occur. */
const MIN_INNER_TEXT = 16

/** Which encoding the bytes are the text of; undefined for bytes that are just bytes, or words, or a UUID. */
export function encodingInside(bytes: Uint8Array): 'hex' | 'base64' | 'base64url' | undefined {
  const text = asciiOf(bytes)
  if (text === undefined || text.length < MIN_INNER_TEXT) return undefined
  if (fromHex(text) && /[a-f]/i.test(text)) return 'hex'
  // A word has no digit or no capital, a UUID no capital; and words leave bits over that encoders set to zero.
  const mixed = /[A-Z]/.test(text) && /[a-z]/.test(text) && /[0-9]/.test(text)
  if (!mixed) return undefined
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(text) && /[+/=]/.test(text)) return decodeEitherBase64(text) && 'base64'
  return base64urlBytes(text) && 'base64url'
}
