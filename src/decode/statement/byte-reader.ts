/** Big-endian numbers and sized buffers of the TPM 2.0 Library, Part 1 §11. Reading past the end gives zeros and sets `short`. */
export class ByteReader {
  readonly #bytes: Uint8Array
  #at: number
  short = false

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  get at(): number {
    return this.#at
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  number(length: number): number {
    let value = 0
    for (const byte of this.take(length)) value = value * 256 + byte
    return value
  }

  take(length: number): Uint8Array {
    if (length > this.left) this.short = true
    const taken = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += taken.length
    return taken
  }

  /** TPM2B: two bytes of length, then the bytes. */
  sized(): Uint8Array {
    return this.take(this.number(2))
  }
}
