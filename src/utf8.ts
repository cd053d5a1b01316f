const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lossy = new TextDecoder('utf-8', { ignoreBOM: true })

/** What a user handle or a field has; to throw an error for each that is no text takes longer than to look. */
const SHORT = 256

/** The text, or undefined when the bytes are no UTF-8. A byte order mark stays in the text. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (bytes.length <= SHORT && firstBadUtf8(bytes) >= 0) return undefined
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

/** The text with U+FFFD where the bytes are no UTF-8: for showing, never for comparing. */
export function decodeUtf8Lossy(bytes: Uint8Array): string {
  return lossy.decode(bytes)
}

/** Bytes that `text` takes in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}

/**
 * Index of the first byte of the first ill-formed sequence (Unicode table 3-7), or -1.
 * TextDecoder decides but cannot say where.
 */
export function firstBadUtf8(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    if (length === 0) return i
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k] ?? 0
      // Overlong forms, surrogates and code points past U+10FFFF show in the second byte.
      const low = k > 1 ? 0x80 : lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
      const high = k > 1 ? 0xbf : lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
      if (next < low || next > high) return i
    }
    i += length
  }
  return -1
}
