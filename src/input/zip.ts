import { type Budget, inflated, type Packed, TOO_MUCH } from './inflate.ts'

/*
 * The layout is that of PKWARE's APPNOTE.TXT 6.3.10. It is read here, not by a library, as none that is small bounds what
 * a stream unpacks to: they believe the size that the archive states.
 */
const END = 0x06054b50
const END_LENGTH = 22
const FILE = 0x02014b50
const FILE_LENGTH = 46
const LOCAL = 0x04034b50
const LOCAL_LENGTH = 30
const ENCRYPTED = 1
const UTF8_NAMES = 0x800

/** The files of a ZIP archive in the order of its directory (§4.3.12), no more than `most`; undefined: it has none. */
export function filesOfZip(bytes: Buffer, budget: Budget, most: number): Packed[] | undefined {
  const end = endOf(bytes)
  if (end === undefined) return undefined
  const files: Packed[] = []
  let at = bytes.readUInt32LE(end + 16)
  while (files.length < most && at + FILE_LENGTH <= end && bytes.readUInt32LE(at) === FILE) {
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = nameOf(bytes.subarray(at + FILE_LENGTH, at + FILE_LENGTH + nameLength), bytes.readUInt16LE(at + 8))
    const entry = at
    if (!name.endsWith('/')) files.push({ name, open: () => contentOf(bytes, entry, budget) })
    at += FILE_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return files
}

/** The record at the end (§4.3.16), which a comment of at most 65,535 bytes may follow. */
function endOf(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - END_LENGTH - 0xffff)
  for (let at = bytes.length - END_LENGTH; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at
  return undefined
}

const nameOf = (bytes: Buffer, flags: number): string => bytes.toString(flags & UTF8_NAMES ? 'utf8' : 'latin1')

function contentOf(bytes: Buffer, at: number, budget: Budget): ReturnType<Packed['open']> {
  if (bytes.readUInt16LE(at + 8) & ENCRYPTED) return { because: 'encrypted data; unpack it with its password' }
  const method = bytes.readUInt16LE(at + 10)
  const local = bytes.readUInt32LE(at + 42)
  if (local + LOCAL_LENGTH > bytes.length || bytes.readUInt32LE(local) !== LOCAL)
    return { because: 'packed data that ends too early' }
  // The header before the data has a length of its own (§4.3.7).
  const start = local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20))
  if (method === 8) return inflated(packed, 'raw', budget)
  if (method !== 0) return { because: `data packed by method ${method} of ZIP; unpack it, or attach the file itself` }
  if (packed.length > budget.allows(packed.length)) return { because: TOO_MUCH }
  budget.take(packed.length)
  return { bytes: packed }
}
