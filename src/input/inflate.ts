import { constants, gunzipSync, inflateRawSync } from 'node:zlib'
import { MAX_INPUT_BYTES, MAX_UNPACKED_BYTES, MAX_UNPACKING } from '../limits.ts'

/** What came out; `cut`: the data ended before it did. Or why nothing did. */
export type Inflated = { bytes: Buffer; cut?: true } | { because: string }

/** A file in an archive. Its name is a stranger's; nothing is ever written to it. */
export interface Packed {
  name: string
  open(): Inflated
}

const MEBIBYTE = 1024 * 1024

/** How much may still come out of one archive, whatever it says of its sizes. */
export class Budget {
  #left = MAX_UNPACKED_BYTES

  get spent(): boolean {
    return this.#left <= 0
  }

  /** Something did not fit into all that is left: nor will what follows. */
  overrun(packed: number): void {
    if (this.allows(packed) === this.#left) this.#left = 0
  }

  take(bytes: number): void {
    this.#left -= bytes
  }

  /** For packed data of this length. */
  allows(packed: number): number {
    return Math.max(0, Math.min(this.#left, MAX_INPUT_BYTES, Math.max(MEBIBYTE, packed * MAX_UNPACKING)))
  }
}

/** Undoes DEFLATE (RFC 1951), bare or with the frame of gzip (RFC 1952). Stops at what the budget allows, so that no bomb goes off. */
export function inflated(packed: Uint8Array, frame: 'raw' | 'gzip', budget: Budget): Inflated {
  const most = budget.allows(packed.length)
  // Nothing is left of the budget; zlib takes no bound of zero.
  if (most === 0) return { because: TOO_MUCH }
  const unpack = frame === 'raw' ? inflateRawSync : gunzipSync
  const attempt = (finishFlush: number): Buffer => unpack(packed, { maxOutputLength: most, finishFlush })
  try {
    return { bytes: taken(attempt(constants.Z_FINISH), budget) }
  } catch (error) {
    if (codeOf(error) !== 'Z_BUF_ERROR') return failed(error, packed, budget)
  }
  try {
    const bytes = taken(attempt(constants.Z_SYNC_FLUSH), budget)
    return bytes.length > 0 ? { bytes, cut: true } : { because: 'packed data that ends too early' }
  } catch (error) {
    return failed(error, packed, budget)
  }
}

function taken(bytes: Buffer, budget: Budget): Buffer {
  budget.take(bytes.length)
  return bytes
}

export const TOO_MUCH = 'packed data of more bytes than are unpacked'

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | undefined)?.code

function failed(error: unknown, packed: Uint8Array, budget: Budget): Inflated {
  if (codeOf(error) !== 'ERR_BUFFER_TOO_LARGE') return { because: 'packed data that is damaged' }
  budget.overrun(packed.length)
  return { because: TOO_MUCH }
}
