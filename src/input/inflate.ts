import { MAX_INPUT_BYTES, MAX_UNPACKED_BYTES, MAX_UNPACKING } from '../limits.ts'

/** What came out; `cut`: the data ended before it did. Or why nothing did. */
export type Inflated = { bytes: Uint8Array; cut?: true } | { because: string }

/** A file in an archive. Its name is a stranger's; nothing is ever written to it. */
export interface Packed {
  name: string
  open(): Inflated
}

/**
 * Undoes DEFLATE (RFC 1951), bare or with the frame of gzip (RFC 1952), and is handed in, as platforms have their own.
 * Stops before more than `most` bytes came out, which is told; never throws.
 */
export type Inflate = (
  packed: Uint8Array,
  frame: 'raw' | 'gzip',
  most: number,
) => { bytes: Uint8Array; cut?: true } | 'damaged' | 'too much'

const MEBIBYTE = 1024 * 1024

/** How much may still come out of one archive, whatever it says of its sizes. */
export class Budget {
  readonly inflate: Inflate
  #left = MAX_UNPACKED_BYTES

  constructor(inflate: Inflate) {
    this.inflate = inflate
  }

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

export const TOO_MUCH = 'packed data of more bytes than are unpacked'

/** Unpacks, and stops at what the budget allows, so that no bomb goes off. */
export function inflated(packed: Uint8Array, frame: 'raw' | 'gzip', budget: Budget): Inflated {
  const most = budget.allows(packed.length)
  // Nothing is left of the budget.
  if (most === 0) return { because: TOO_MUCH }
  const found = budget.inflate(packed, frame, most)
  if (found === 'damaged') return { because: 'packed data that is damaged' }
  if (found === 'too much') {
    budget.overrun(packed.length)
    return { because: TOO_MUCH }
  }
  budget.take(found.bytes.length)
  return found.cut && found.bytes.length === 0 ? { because: 'packed data that ends too early' } : found
}
