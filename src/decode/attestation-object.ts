import type { AttestationObject, CborItem, Encoded } from '../model/index.ts'
import { decodeUtf8, decodeUtf8Lossy } from '../utf8.ts'
import { keyName, majorName } from './cbor/keys.ts'
import { placeCborFaults, walkCbor } from './cbor/walk.ts'
import { type AttestationFaults, type BytesFaults, bytePlace, type Faults, fault } from './faults.ts'
import { isBase64Text } from './plausible.ts'

const LAYER = 'attestationObject'
/** Names of the members, and their keys in a CTAP2 authenticatorMakeCredential response (CTAP2 §6.1.2). */
const MEMBERS = [
  { name: 'fmt', ctap: '1', absent: 'attestation-fmt-absent' },
  { name: 'authData', ctap: '2', absent: 'attestation-auth-data-absent' },
  { name: 'attStmt', ctap: '3', absent: 'attestation-statement-absent' },
] as const

type Entries = Map<string, CborItem>
type Kind = keyof AttestationFaults | 'bytes-through-text'
type Add = <K extends Kind>(kind: K, at: string, offset: number, length: number, args: Faults[K]) => void

/**
 * The attestation object, WebAuthn Level 3 §6.5.4. A cut object still yields the parts that are complete; when the
 * walk stopped, its fault stands alone. undefined without bytes.
 */
export function decodeAttestationObject(encoded: Encoded): AttestationObject | undefined {
  const { bytes, pointer } = encoded
  if (bytes === undefined) return undefined
  const object: AttestationObject = { pointer, bytes, faults: [] }
  const add: Add = (kind, at, offset, length, args) =>
    object.faults.push(fault(kind, bytePlace(pointer, LAYER, at, offset, length), args))

  const damage = textDamage(bytes)
  if (damage !== undefined) {
    add('bytes-through-text', '', damage.offset, damage.length, damage.args)
    return object
  }
  // A raw CTAP2 response starts with its status byte, 00 for success (CTAP2 §8.2).
  const status = bytes[0] === 0 && (bytes[1] ?? 0) >> 5 === 5 ? 1 : 0
  const walk = walkCbor(bytes, status, bytes.length)
  const root = walk.item ?? walk.partial
  if ((bytes[status] ?? 0) >> 5 !== 5) {
    const found = majorName((bytes[0] ?? 0) >> 5)
    add('attestation-not-map', '', 0, bytes.length, { found, looksLike: looksLike(bytes, walk.item) })
    return object
  }
  object.faults.push(...placeCborFaults(walk.faults, pointer, LAYER, 0))
  if (walk.item !== undefined) {
    object.root = walk.item
    const rest = bytes.subarray(walk.end)
    if (rest.length > 0) {
      add('attestation-trailing-bytes', '', walk.end, rest.length, { count: rest.length })
    }
  }
  if (root === undefined) return object
  const entries = namedEntries(bytes, root)
  const ctap = !entries.has('fmt') && !entries.has('authData') && entries.has('1') && entries.has('2')
  if (ctap) add('attestation-is-ctap-response', '', 0, root.content, {})
  for (const { name, ctap: label, absent } of MEMBERS) {
    const item = entries.get(ctap ? label : name)
    if (item !== undefined) take(object, name, item, add)
    else if (walk.item !== undefined && !ctap) add(absent, '', root.offset, root.content - root.offset, {})
  }
  return object
}

function take(object: AttestationObject, name: 'fmt' | 'authData' | 'attStmt', item: CborItem, add: Add): void {
  if (name === 'fmt') takeFmt(object, item, add)
  else if (name === 'authData') takeAuthData(object, item, add)
  else takeStatement(object, item, add)
}

function takeFmt(object: AttestationObject, item: CborItem, add: Add): void {
  if (item.major !== 3) {
    add('attestation-fmt-not-text', 'fmt', item.offset, item.end - item.offset, { found: majorName(item.major) })
    return
  }
  object.fmt = decodeUtf8Lossy(content(object.bytes, item))
}

function takeStatement(object: AttestationObject, item: CborItem, add: Add): void {
  object.attStmtItem = item
  // Only the compound format has an array here (§8.9).
  if (item.major !== 5 && !(item.major === 4 && object.fmt === 'compound')) {
    const found = majorName(item.major)
    add('attestation-statement-not-map', 'attStmt', item.offset, item.end - item.offset, { found })
  }
}

function takeAuthData(object: AttestationObject, item: CborItem, add: Add): void {
  const bytes = content(object.bytes, item)
  const length = item.end - item.offset
  if (item.major === 3) {
    const base64 = isBase64Text(bytes)
    add('attestation-auth-data-is-text', 'authData', item.offset, length, { length: bytes.length, base64 })
  } else if (item.major !== 2) {
    add('attestation-auth-data-not-bytes', 'authData', item.offset, length, { found: majorName(item.major) })
  } else {
    object.authData = bytes
    object.authDataOffset = item.children[0]?.content ?? item.content
  }
}

/** Content of a string. Chunks of an indefinite length are joined: offsets then hold within the first chunk only. */
function content(bytes: Uint8Array, item: CborItem): Uint8Array {
  const [first, second] = item.children
  if (!item.indefinite) return bytes.subarray(item.content, item.end)
  if (first === undefined) return new Uint8Array(0)
  if (second === undefined) return bytes.subarray(first.content, first.end)
  const joined: number[] = []
  for (const chunk of item.children) for (let i = chunk.content; i < chunk.end; i++) joined.push(bytes[i] ?? 0)
  return Uint8Array.from(joined)
}

/** The entries of the root by the key's name; of equal keys the first counts. */
function namedEntries(bytes: Uint8Array, root: CborItem): Entries {
  const entries: Entries = new Map()
  for (let i = 0; i + 1 < root.children.length; i += 2) {
    const key = root.children[i]
    const value = root.children[i + 1]
    if (key === undefined || value === undefined || (key.major !== 3 && key.major !== 0)) continue
    const name = keyName(bytes, key)
    if (!entries.has(name)) entries.set(name, value)
  }
  return entries
}

/** So many U+FFFD do not stand in 1,000 random bytes by chance (1 in 10^18). */
const MIN_REPLACEMENTS = 4

export interface TextDamage {
  /** Of the first damaged bytes. */
  offset: number
  length: number
  args: BytesFaults['bytes-through-text']
}

/**
 * Binary that went through a text step: U+FFFD (EF BF BD) where bytes were no UTF-8, or every byte from 0x80 on as the
 * two bytes of a Latin-1 letter.
 */
function textDamage(bytes: Uint8Array): TextDamage | undefined {
  let count = 0
  let offset = -1
  for (let i = bytes.indexOf(0xef); i !== -1 && i + 2 < bytes.length; i = bytes.indexOf(0xef, i + 1)) {
    if (bytes[i + 1] !== 0xbf || bytes[i + 2] !== 0xbd) continue
    if (count++ === 0) offset = i
    i += 2
  }
  if (count >= MIN_REPLACEMENTS) return { offset, length: 3, args: { lossy: true } }
  return latin1Damage(bytes)
}

/** A map head A1 to B7 became C2 A1 to C2 B7, which is no CBOR map. */
function latin1Damage(bytes: Uint8Array): TextDamage | undefined {
  const second = bytes[1] ?? 0
  if (bytes[0] !== 0xc2 || second < 0xa0 || second > 0xbf) return undefined
  const text = decodeUtf8(bytes)
  if (text === undefined) return undefined
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0xff) return undefined
  return { offset: 0, length: 2, args: { lossy: false } }
}

/** What stands where the attestation object's map is due. */
function looksLike(
  bytes: Uint8Array,
  root: { major: number; content: number; end: number } | undefined,
): AttestationFaults['attestation-not-map']['looksLike'] {
  if (bytes[0] === 0x7b && (bytes[1] === 0x22 || bytes[1] === 0x0a)) return 'json'
  if (isBase64Text(bytes)) return 'base64-text'
  if (root === undefined) return 'unknown'
  const content = bytes.subarray(root.content, root.end)
  if (root.major === 3 && isBase64Text(content)) return 'base64-text'
  if (root.major === 2 && walkCbor(content, 0, content.length).item?.major === 5) return 'wrapped-map'
  return 'unknown'
}
