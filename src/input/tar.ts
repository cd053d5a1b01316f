import { latin1Of } from '../bytes.ts'
import { decodeUtf8Lossy } from '../utf8.ts'
import type { Packed } from './inflate.ts'

const BLOCK = 512
/** What a header of the next file says: GNU's long name, and pax records (POSIX.1-2017, pax, "Extended Header"). */
const LONG_NAME = 'L'
const RECORDS = 'x'
/** A name longer than this belongs to nobody. */
const MOST_NAME = 64 * 1024

/** The files of a tar archive (POSIX.1-2017, pax, "ustar Interchange Format"), no more than `most`. Nothing is copied. */
export function filesOfTar(bytes: Uint8Array, most: number): Packed[] {
  const files: Packed[] = []
  let long: string | undefined
  for (let at = 0; at + BLOCK <= bytes.length && bytes[at] !== 0 && files.length < most; ) {
    const size = sizeOf(bytes, at)
    if (size === undefined) break
    const content = bytes.subarray(at + BLOCK, at + BLOCK + size)
    const type = String.fromCharCode(bytes[at + 156] ?? 0)
    if (type === LONG_NAME) long = textAt(content, 0, MOST_NAME)
    else if (type === RECORDS) long = /(?:^|\n)\d+ path=([^\n]*)/.exec(textAt(content, 0, MOST_NAME))?.[1] ?? long
    else {
      const name = long ?? nameAt(bytes, at)
      if (type === '0' || type === '\0') files.push({ name, open: () => wholeOf(content, size) })
      long = undefined
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}

const wholeOf = (bytes: Uint8Array, size: number): ReturnType<Packed['open']> =>
  bytes.length === size ? { bytes } : { bytes, cut: true }

function nameAt(bytes: Uint8Array, at: number): string {
  const isUstar = latin1Of(bytes.subarray(at + 257, at + 262)) === 'ustar'
  const prefix = isUstar ? textAt(bytes, at + 345, 155) : ''
  return `${prefix === '' ? '' : `${prefix}/`}${textAt(bytes, at, 100)}`
}

/** Octal digits. What else stands there (a negative number among it) is no size, and nothing behind it can be found. */
function sizeOf(bytes: Uint8Array, at: number): number | undefined {
  const digits = textAt(bytes, at + 124, 12).trim()
  return /^[0-7]{1,11}$/.test(digits) ? Number.parseInt(digits, 8) : undefined
}

/** Up to the first zero byte. */
function textAt(bytes: Uint8Array, at: number, most: number): string {
  const field = bytes.subarray(at, at + most)
  const end = field.indexOf(0)
  return decodeUtf8Lossy(end < 0 ? field : field.subarray(0, end))
}
