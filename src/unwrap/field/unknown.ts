import { walkCbor } from '../../decode/cbor/walk.ts'
import { recogniseBytes } from '../../decode/recognise-bytes.ts'
import { rowsIn } from './rows.ts'
import { looksEncoded, readValue } from './value.ts'

/** A value that is encoded, but no field that is known. */
export interface UnknownValue {
  length: number
  readAs: string
  mayBe: 'private-key' | 'bytes' | 'uuid' | 'CBOR' | 'JSON' | 'DER'
  start: number
  end: number
}

/** Of a text that is one value, with a name or without. */
export function unknownValueIn(text: string): UnknownValue | undefined {
  const key = PRIVATE_KEY.exec(text)
  if (key) return { length: 0, readAs: 'PEM', mayBe: 'private-key', start: key.index, end: key.index + key[0].length }
  const rows = rowsIn(text) ?? []
  const [row] = rows
  const value =
    row && (rows.length === 1 || rows.every(({ named }) => !named)) ? readValue(text, row.start, row.end) : undefined
  if (!row || !value?.bytes || !looksEncoded(value)) return undefined
  const { bytes, readAs, start, end } = value
  return { length: bytes.length, readAs, start, end, mayBe: mayBe(bytes, text.slice(start, end)) }
}

const PRIVATE_KEY = /^\s*-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

function mayBe(bytes: Uint8Array, text: string): UnknownValue['mayBe'] {
  if (UUID.test(text.trim())) return 'uuid'
  if (recogniseBytes(bytes)?.field === 'JSON') return 'JSON'
  // A list or a map; of other items many a random number is one.
  const walk = (bytes[0] ?? 0) >> 5 === 4 || (bytes[0] ?? 0) >> 5 === 5 ? walkCbor(bytes, 0, bytes.length) : undefined
  if (walk?.item && walk.end === bytes.length) return 'CBOR'
  return bytes[0] === 0x30 && derLength(bytes) >= bytes.length ? 'DER' : 'bytes'
}

/** What a sequence says of its own length (X.690 §8.1.3). */
function derLength([, first = 0, second = 0, third = 0]: Uint8Array): number {
  if (first < 0x80) return first + 2
  return first === 0x81 ? second + 3 : first === 0x82 ? second * 256 + third + 4 : 0
}
