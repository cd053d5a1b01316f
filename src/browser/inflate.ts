import { Inflate as Stream, Z_BUF_ERROR, Z_OK } from 'pako'
import { concatBytes } from '../bytes.ts'
import type { Inflate } from '../input/inflate.ts'

/** zlib's own `windowBits`: a window of 32 KB, and 16 more for the frame of gzip. */
const GZIP = 31

/** Thrown where more came out than may. */
class TooMuch extends Error {}

/**
 * Undoes DEFLATE with a port of zlib: a browser's own streams are asynchronous, and other libraries believe an archive's
 * word on sizes. What comes out is handed on in pieces, so that no bomb goes off.
 */
export const webInflate: Inflate = (packed, frame, most) => {
  const parts: Uint8Array[] = []
  let left = most
  const stream = new Stream(frame === 'raw' ? { raw: true } : { windowBits: GZIP })
  stream.onData = (part) => {
    left -= part.length
    if (left < 0) throw new TooMuch()
    parts.push(part)
  }
  try {
    stream.push(packed, true)
  } catch (error) {
    return error instanceof TooMuch ? 'too much' : 'damaged'
  }
  if (stream.err === Z_OK) return { bytes: concatBytes(...parts) }
  return stream.err === Z_BUF_ERROR ? { bytes: concatBytes(...parts), cut: true } : 'damaged'
}
