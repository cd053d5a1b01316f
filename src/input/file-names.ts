import { isUtf8 } from 'node:buffer'
import { type Dirent, readdirSync } from 'node:fs'

/*
 * A name of a file is bytes to a file system of Unix, and Node makes U+FFFD of those that are no UTF-8: such a file does not
 * open by its name. Here each of those bytes is a surrogate that stands alone, U+DC80 to U+DCFF (PEP 383), so that paths stay
 * texts that can be joined, sorted and matched. Who opens one asks `onDisk`, and who tells it asks `shownBytes`.
 */

const HALF = 0xdc00
/** With the `u` flag a surrogate range matches only those that stand alone. */
const BYTE = /[\udc80-\udcff]/u
const BYTES = new RegExp(BYTE, 'gu')

/** What Node makes of bytes that are no UTF-8. */
export const isLossy = (path: string): boolean => path.includes('\ufffd')

/** A path as the system wants it. */
export function onDisk(path: string): string | Buffer {
  if (!BYTE.test(path)) return path
  return Buffer.concat(
    path.split(/([\udc80-\udcff])/u).map((part) => (BYTE.test(part) ? byteOf(part) : Buffer.from(part))),
  )
}

const byteOf = (unit: string): Buffer => Buffer.of(unit.charCodeAt(0) - HALF)

/** A path as people read it: `caf\xe9.json`. Nothing in it stands alone that a reader of JSON would refuse. */
export const shownBytes = (path: string): string =>
  path.replace(BYTES, (unit) => `\\x${(unit.charCodeAt(0) - HALF).toString(16)}`)

function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString()
  let name = ''
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((units) => at + units <= bytes.length && isUtf8(bytes.subarray(at, at + units)))
    name +=
      length === undefined ? String.fromCharCode(HALF + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length)
    at += length ?? 1
  }
  return name
}

export type Entry = Pick<Dirent, 'name' | 'isDirectory' | 'isFile' | 'isSymbolicLink'>

/** What a folder holds, by names that open. Throws the system's errors. */
export function entriesIn(folder: string): Entry[] {
  const entries = readdirSync(onDisk(folder), { withFileTypes: true })
  if (process.platform === 'win32' || !entries.some(({ name }) => isLossy(name))) return entries
  return readdirSync(onDisk(folder), { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
    name: nameOf(entry.name),
    isDirectory: () => entry.isDirectory(),
    isFile: () => entry.isFile(),
    isSymbolicLink: () => entry.isSymbolicLink(),
  }))
}
