import { constants, gunzipSync, inflateRawSync } from 'node:zlib'
import { codeOf } from '../system-error.ts'
import type { Inflate } from './inflate.ts'

/** Undoes DEFLATE with what Node has. */
export const nodeInflate: Inflate = (packed, frame, most) => {
  const unpack = frame === 'raw' ? inflateRawSync : gunzipSync
  const attempt = (finishFlush: number): Uint8Array => unpack(packed, { maxOutputLength: most, finishFlush })
  try {
    return { bytes: attempt(constants.Z_FINISH) }
  } catch (error) {
    if (codeOf(error) !== 'Z_BUF_ERROR') return failed(error)
  }
  try {
    return { bytes: attempt(constants.Z_SYNC_FLUSH), cut: true }
  } catch (error) {
    return failed(error)
  }
}

const failed = (error: unknown): 'damaged' | 'too much' =>
  codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? 'too much' : 'damaged'
