import { Decoder } from 'cbor-x/decode-no-eval'
import type { CborItem } from '../../model/index.ts'
import { firstBadUtf8 } from '../utf8.ts'
import { keyIdentity } from './keys.ts'

const decoder = new Decoder({ mapsAsObjects: false, useRecords: false, tagUint8Array: false })

/**
 * The value of a walked item, decoded by cbor-x: maps as `Map`, bytes as views. undefined when it must not be handed
 * over: cbor-x builds live objects from tags, lets the last of two equal keys win and puts U+FFFD for bad UTF-8.
 */
export function cborValue(bytes: Uint8Array, item: CborItem): unknown {
  if (!isPlain(bytes, item)) return undefined
  try {
    return decoder.decode(bytes.subarray(item.offset, item.end))
  } catch {
    return undefined
  }
}

/**
 * The entries of a map whose keys are integers or text, each value by `cborValue`. Works for a map that cbor-x must not
 * see as a whole: an indefinite length (real keys emit them), or equal keys, of which the first counts.
 */
export function cborEntries(bytes: Uint8Array, map: CborItem): Map<unknown, unknown> {
  const entries = new Map<unknown, unknown>()
  for (let i = 0; i + 1 < map.children.length; i += 2) {
    const key = map.children[i]
    const value = map.children[i + 1]
    if (key === undefined || value === undefined) break
    const label = cborValue(bytes, key)
    if (label !== undefined && !entries.has(label)) entries.set(label, cborValue(bytes, value))
  }
  return entries
}

function isPlain(bytes: Uint8Array, root: CborItem): boolean {
  const open = [root]
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (item.indefinite || item.major === 6) return false
    if (item.major === 7 && !isPlainSimple(bytes[item.offset] ?? 0)) return false
    if (item.major === 3 && firstBadUtf8(bytes.subarray(item.content, item.end)) >= 0) return false
    if (item.major === 5 && hasDuplicate(bytes, item)) return false
    for (const child of item.children) open.push(child)
  }
  return true
}

/** false, true, null and the floats of RFC 8949 §3.3. */
function isPlainSimple(first: number): boolean {
  return (first >= 0xf4 && first <= 0xf6) || (first >= 0xf9 && first <= 0xfb)
}

function hasDuplicate(bytes: Uint8Array, map: CborItem): boolean {
  const seen = new Set<string>()
  for (let i = 0; i < map.children.length; i += 2) {
    const key = map.children[i]
    if (key !== undefined) seen.add(keyIdentity(bytes, key))
  }
  return seen.size * 2 < map.children.length
}
