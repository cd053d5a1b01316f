import { decodeUtf8 } from '../decode/utf8.ts'
import { tryFlatJson } from '../json/parse.ts'
import { asString, isObject, memberAt } from '../json/values.ts'
import type { Json } from '../model/index.ts'
import { decodeEitherBase64 } from '../text/encodings.ts'
import { shorten } from '../text/shorten.ts'

/** Names by AAGUID (lower case), and what they were taken from. */
export interface AaguidNames {
  names: ReadonlyMap<string, string>
  from: 'a list of AAGUIDs' | 'a FIDO metadata blob, whose signature is not verified'
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const MAX_NAME = 80

/**
 * Names from what a user has: the community list (`{"<aaguid>": {"name": …}}`, or the name itself), a FIDO MDS3 blob (a
 * JWT, FIDO Metadata Service §3.1.7) or its payload. A name is for people only, so the blob's signature is not verified.
 * A string says what is wrong.
 */
export function readAaguids(text: string): AaguidNames | string {
  const trimmed = text.trim()
  const json = tryFlatJson(trimmed.startsWith('{') ? trimmed : blobPayload(trimmed))
  if (!isObject(json)) return 'neither a JSON object of AAGUIDs nor a FIDO metadata blob'
  const entries = json.entries
  const names = new Map<string, string>()
  if (Array.isArray(entries)) {
    for (const entry of entries)
      add(names, asString(memberAt(entry, 'aaguid')), memberAt(entry, 'metadataStatement', 'description'))
    if (names.size > 0) return { names, from: 'a FIDO metadata blob, whose signature is not verified' }
    return 'a metadata blob without an entry that has an AAGUID and a description'
  }
  for (const [aaguid, entry] of Object.entries(json)) add(names, aaguid, isObject(entry) ? entry.name : entry)
  return names.size > 0 ? { names, from: 'a list of AAGUIDs' } : 'a JSON object without an AAGUID that has a name'
}

function add(names: Map<string, string>, aaguid: string | undefined, name: Json | undefined): void {
  const key = aaguid?.toLowerCase()
  if (key !== undefined && UUID.test(key) && typeof name === 'string' && name !== '')
    names.set(key, shorten(name, MAX_NAME))
}

function blobPayload(text: string): string {
  const [, payload, signature] = text.split('.', 3)
  const bytes = payload === undefined || signature === undefined ? undefined : decodeEitherBase64(payload)
  return (bytes && decodeUtf8(bytes)) ?? ''
}
