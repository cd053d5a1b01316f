import type { Json, JsonObject } from '../model/index.ts'
import { type Reading, reading } from './reading.ts'

const CLIENT_DATA_MEMBERS = ['type', 'challenge', 'origin']

/**
 * A JSON object or array where base64url text is due: what `JSON.stringify` makes of an ArrayBuffer, a typed array
 * or a Node Buffer, or what a mapper makes of a byte array.
 */
export function readObjectBytes(name: string, value: Json[] | JsonObject): Reading {
  if (Array.isArray(value)) {
    const bytes = byteList(value)
    return bytes === undefined
      ? reading('bytes-are-object', {})
      : reading('bytes-are-array', { length: value.length }, bytes)
  }
  const members = Object.keys(value)
  if (members.length === 0) return reading('bytes-are-empty-object', {})
  const indexed = indexObject(value, members)
  if (indexed !== undefined) return reading('bytes-are-index-object', { length: members.length }, indexed)
  const data = Object.hasOwn(value, 'data') ? value.data : undefined
  if (value.type === 'Buffer' && Array.isArray(data)) {
    return reading('bytes-are-node-buffer', { length: data.length }, byteList(data))
  }
  const known = CLIENT_DATA_MEMBERS.filter((member) => Object.hasOwn(value, member)).length
  if (name === 'clientDataJSON' && known >= 2) return reading('client-data-is-decoded-json', {})
  return reading('bytes-are-object', {})
}

/** Bytes of a list of 0 to 255, or of Java's signed bytes, -128 to 127. */
export function byteList(list: Json[]): Uint8Array | undefined {
  let low = 0
  let high = 0
  for (const entry of list) {
    if (typeof entry !== 'number' || !Number.isInteger(entry)) return undefined
    if (entry < low) low = entry
    if (entry > high) high = entry
  }
  const fits = low >= 0 ? high <= 255 : low >= -128 && high <= 127
  return fits ? Uint8Array.from(list as number[]) : undefined
}

function indexObject(value: JsonObject, members: string[]): Uint8Array | undefined {
  const list: Json[] = []
  for (let i = 0; i < members.length; i++) {
    const member = String(i)
    const entry = Object.hasOwn(value, member) ? value[member] : undefined
    if (entry === undefined) return undefined
    list.push(entry)
  }
  return byteList(list)
}
