import { tryJson } from '../json/parse.ts'
import { hasRepeats } from '../json/repeats.ts'
import { readJson } from '../json/tree.ts'
import type { ClientData, Encoded, Fault, Json, JsonObject } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { decodeUtf8, decodeUtf8Lossy, firstBadUtf8, utf8Length } from '../utf8.ts'
import { decodeEncoded } from './encoded.ts'
import { bytePlace, type ClientDataFaults, type Faults, fault } from './faults.ts'

const BOM_BYTES = 3
type Add = <K extends keyof ClientDataFaults>(
  kind: K,
  at: string,
  offset: number,
  length: number,
  args: Faults[K],
) => void

const JSON_SPACE = /^[ \t\r\n]*$/

/**
 * The structure of the client data: UTF-8, JSON, an object (WebAuthn Level 3 §5.8.1, §7.1 steps 5 and 6). What its
 * members mean is for rules. undefined without bytes.
 */
export function decodeClientData(encoded: Encoded): ClientData | undefined {
  const { bytes, pointer } = encoded
  if (bytes === undefined) return undefined
  const faults: Fault[] = []
  const add: Add = (kind, at, offset, length, args) =>
    faults.push(fault(kind, bytePlace(pointer, 'clientDataJSON', at, offset, length), args))

  const decoded = decodeUtf8(bytes)
  if (decoded === undefined) {
    const offset = Math.max(firstBadUtf8(bytes), 0)
    add('client-data-not-utf8', '', offset, 1, { offset, utf16: isUtf16(bytes) })
    return { pointer, bytes, text: decodeUtf8Lossy(bytes), faults }
  }
  // "UTF-8 decode" strips the mark (§7.1 step 5), but the hash covers it and many parsers stop at it.
  const marked = decoded.startsWith('\ufeff')
  if (marked) add('client-data-bom', '', 0, BOM_BYTES, {})
  const text = marked ? decoded.slice(1) : decoded
  const byteOffset = (index: number) => utf8Length(text.slice(0, index)) + (marked ? BOM_BYTES : 0)
  const data: ClientData = { pointer, bytes, text, faults }

  const written = asWritten(text)
  if (written) return withMembers(data, written)
  const scan = readJson(text)
  const { error } = scan
  if (error !== undefined) {
    const offset = byteOffset(error.offset)
    add('client-data-not-json', '', offset, offset < bytes.length ? 1 : 0, { offset, reason: plain(error.reason) })
    return data
  }
  if (!JSON_SPACE.test(text.slice(scan.end))) {
    const offset = byteOffset(scan.end)
    const rest = bytes.subarray(offset)
    const nul = rest.every((byte) => byte === 0)
    add('client-data-trailing-bytes', '', offset, rest.length, { count: rest.length, nul })
  }
  const value = tryJson(text.slice(0, scan.end))
  if (!isObject(value)) {
    add('client-data-not-object', '', 0, bytes.length, { type: typeName(value) })
    return data
  }
  // In the order of the text: each piece of it is measured once.
  let [index, start] = [0, byteOffset(0)]
  for (const { member, path, offset, length } of scan.duplicates) {
    start += utf8Length(text.slice(index, offset))
    index = offset
    const size = utf8Length(text.slice(offset, offset + length))
    add('client-data-duplicate-member', path, start, size, { member: plain(member) })
  }
  return withMembers(data, value)
}

function withMembers(data: ClientData, json: JsonObject): ClientData {
  data.json = json
  const { challenge } = json
  if (typeof challenge === 'string') data.challenge = decodeEncoded('challenge', '', challenge)
  return data
}

/** The object, where nothing is nested in it, no member stands twice and nothing follows it: as browsers write it (§5.8.1.1). */
function asWritten(text: string): JsonObject | undefined {
  if (text.lastIndexOf('{') !== 0 || text.includes('[') || !text.endsWith('}')) return undefined
  const value = tryJson(text)
  return isObject(value) && !hasRepeats(text, value) ? value : undefined
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const PRIMITIVES = ['string', 'number', 'boolean'] as const

function typeName(value: Json | undefined): ClientDataFaults['client-data-not-object']['type'] {
  if (Array.isArray(value)) return 'array'
  return PRIMITIVES.find((name) => name === typeof value) ?? 'null'
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
