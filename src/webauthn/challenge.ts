import { decodeBase64url, decodeEitherBase64 } from '../text/base64url.ts'
import { fromHex, toHex } from '../text/hex.ts'

/** WebAuthn Level 3 §13.5.3: "challenges SHOULD therefore be at least 16 bytes long". */
export const MIN_CHALLENGE_BYTES = 16
/** 12 bytes in base64: from here on random bytes that are such text by chance do not occur. */
const MIN_INNER_TEXT = 16
/** Twilio's challenges and user ids: the SID of the factor, the challenge or the entity as text. */
const TWILIO_SID = /^Y[FCE][0-9a-f]{32}$/

/** The bytes of base64url text; undefined when it is none. */
export function bytesOf(text: string): Uint8Array | undefined {
  const result = decodeBase64url(text)
  return result.ok ? result.bytes : undefined
}

/** Printable ASCII, or undefined. */
export function asciiOf(bytes: Uint8Array): string | undefined {
  let text = ''
  for (const byte of bytes) {
    if (byte < 0x20 || byte > 0x7e) return undefined
    text += String.fromCharCode(byte)
  }
  return text
}

export const isTwilioSid = (bytes: Uint8Array): boolean => TWILIO_SID.test(asciiOf(bytes) ?? '')

/** Which encoding the bytes are the text of; undefined for bytes that are just bytes, or words, or a UUID. */
export function encodingInside(bytes: Uint8Array): 'hex' | 'base64' | 'base64url' | undefined {
  const text = asciiOf(bytes)
  if (text === undefined || text.length < MIN_INNER_TEXT || isTwilioSid(bytes)) return undefined
  if (fromHex(text) && /[a-f]/i.test(text)) return 'hex'
  // A word has no digit or no capital, a UUID no capital; and words leave bits over that encoders set to zero.
  const mixed = /[A-Z]/.test(text) && /[a-z]/.test(text) && /[0-9]/.test(text)
  if (!mixed) return undefined
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(text) && /[+/=]/.test(text)) return decodeEitherBase64(text) && 'base64'
  return bytesOf(text) && 'base64url'
}

export type ChallengeDifference =
  | 'padding'
  | 'alphabet'
  | 'case'
  | 'again'
  | 'less'
  | 'hex'
  | 'cut'
  | 'longer'
  | 'other'

/** In which way a challenge that should be `expected` is another text. Undefined when they are equal. */
export function differenceOf(received: string, expected: string): ChallengeDifference | undefined {
  if (received === expected) return undefined
  const plain = (text: string): string => text.replace(/=+$/, '')
  const url = (text: string): string => plain(text).replaceAll('+', '-').replaceAll('/', '_')
  if (plain(received) === plain(expected)) return 'padding'
  if (url(received) === url(expected)) return 'alphabet'
  const is = bytesOf(url(received))
  const wanted = bytesOf(url(expected))
  if (is && url(asciiOf(is) ?? '') === url(expected)) return 'again'
  if (wanted && url(asciiOf(wanted) ?? '') === url(received)) return 'less'
  if (isHexOf(received, is, wanted) || isHexOf(expected, wanted, is)) return 'hex'
  if (received.toLowerCase() === expected.toLowerCase()) return 'case'
  if (received !== '' && expected.startsWith(plain(received))) return 'cut'
  return plain(expected) !== '' && received.startsWith(plain(expected)) ? 'longer' : 'other'
}

/** Whether a text, or what it decodes to, is the hex of the other's bytes. */
function isHexOf(text: string, decoded: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  if (!other || other.length === 0) return false
  const hex = toHex(other)
  return text.toLowerCase() === hex || (decoded !== undefined && asciiOf(decoded)?.toLowerCase() === hex)
}
