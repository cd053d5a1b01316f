import { latin1Of, viewOf } from '../bytes.ts'
import { decodeUtf8Lossy } from '../utf8.ts'
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
export function filesOfZip(bytes: Uint8Array, budget: Budget, most: number): Packed[] | undefined {
  const view = viewOf(bytes)
  const end = endOf(bytes)
  if (end === undefined) return undefined
  const files: Packed[] = []
  let at = view.getUint32(end + 16, true)
  while (files.length < most && at + FILE_LENGTH <= end && view.getUint32(at, true) === FILE) {
    const nameLength = view.getUint16(at + 28, true)
    const name = nameOf(bytes.subarray(at + FILE_LENGTH, at + FILE_LENGTH + nameLength), view.getUint16(at + 8, true))
    const entry = at
    if (!name.endsWith('/')) files.push({ name, open: () => contentOf(bytes, entry, budget) })
    at += FILE_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return files
}

/** The record at the end (§4.3.16), which a comment of at most 65,535 bytes may follow. */
function endOf(bytes: Uint8Array): number | undefined {
  const view = viewOf(bytes)
  const first = Math.max(0, bytes.length - END_LENGTH - 0xffff)
  for (let at = bytes.length - END_LENGTH; at >= first; at--) if (view.getUint32(at, true) === END) return at
  return undefined
}

const nameOf = (bytes: Uint8Array, flags: number): string =>
  flags & UTF8_NAMES ? decodeUtf8Lossy(bytes) : latin1Of(bytes)

function contentOf(bytes: Uint8Array, at: number, budget: Budget): ReturnType<Packed['open']> {
  const view = viewOf(bytes)
  if (view.getUint16(at + 8, true) & ENCRYPTED) return { because: 'encrypted data; unpack it with its password' }
  const method = view.getUint16(at + 10, true)
  const local = view.getUint32(at + 42, true)
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL)
    return { because: 'packed data that ends too early' }
  // The header before the data has a length of its own (§4.3.7).
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const packed = bytes.subarray(start, start + view.getUint32(at + 20, true))
  if (method === 8) return inflated(packed, 'raw', budget)
  if (method !== 0) return { because: `data packed by method ${method} of ZIP; unpack it, or attach the file itself` }
  if (packed.length > budget.allows(packed.length)) return { because: TOO_MUCH }
  budget.take(packed.length)
  return { bytes: packed }
}
